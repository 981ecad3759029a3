/** Frequent words of English that are rare, or no words, in its neighbors. */
const ENGLISH = new Set(
	(
		'the of and to that for it with as his this are have from or not but which were their you ' +
		'will would said who been more about there its they had by'
	).split(' ')
);
/** English news has 20 to 35 of them in a hundred words, lists of results 10; other languages 0 to 4. */
const ENGLISH_PER_HUNDRED = 8;
const TELLING_WORDS = 20;
/** So many letters of another script tell; some scripts do not part their words. */
const TELLING_LETTERS = 20;
/** The beginning says enough (UTF-16 units). */
const SAMPLE = 20_000;

/** Whether a text is English, by its script and its small words; unknown when it is too short. */
export function guessLanguage(text: string): 'en' | 'other' | 'unknown' {
	const sample = text.slice(0, SAMPLE);
	const letters = count(sample, /\p{L}/gu);
	const isLatin = count(sample, /\p{Script=Latin}/gu) > letters / 2;
	if (!isLatin && letters >= TELLING_LETTERS) return 'other';

	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < TELLING_WORDS) return 'unknown';
	const english = words.filter((word) => ENGLISH.has(word)).length;
	return (100 * english) / words.length >= ENGLISH_PER_HUNDRED ? 'en' : 'other';
}

function count(text: string, what: RegExp): number {
	return text.match(what)?.length ?? 0;
}
