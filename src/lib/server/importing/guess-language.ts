/** Short words without which hardly an English sentence can do. */
const ENGLISH = new Set(
	'the of and to in a is that for it was on with as his her he she they be at by are this have from or had not but an which were their we you will said who has been more one about when there its'.split(
		' '
	)
);
/** In English prose about 40 to 50 words of a hundred are among them; in other languages under 10. */
const ENGLISH_SHARE = 0.2;
const TELLING_WORDS = 20;

/** Whether a text is English; unknown when it is too short to say. */
export function guessLanguage(text: string): 'en' | 'other' | 'unknown' {
	const sample = text.slice(0, 20_000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters > 40 && latin < letters / 2) return 'other';
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.length < TELLING_WORDS) return 'unknown';
	const english = words.filter((word) => ENGLISH.has(word)).length;
	return english / words.length >= ENGLISH_SHARE ? 'en' : 'other';
}

/** Which way most of its letters run. */
export function directionOf(text: string): 'ltr' | 'rtl' {
	const sample = text.slice(0, 20_000);
	const right =
		sample.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/gu)?.length ?? 0;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	return right > letters / 2 ? 'rtl' : 'ltr';
}
