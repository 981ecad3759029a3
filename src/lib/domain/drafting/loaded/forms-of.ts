import { verbForm } from '../wording/english-forms';
import { isVerbPhrase } from '../wording/fit-form';

/** A term as it can stand in a text, with the plainer wording in that form where it is several words. */
export interface Form {
	words: string[];
	plainer: string;
}

/** Forms that have a plainer life of their own. */
const NO_FORMS = new Set(
	`historically reasonably continually admittedly explosives extremes ideologies earthquakes decently
	tanks typically`.split(/\s+/)
);

/** A term in its regular forms; words that do not exist harm nobody. */
export function formsOf(words: readonly string[], plainer: string): Form[] {
	const head = words.slice(0, -1);
	const last = words.at(-1) ?? '';
	const forms = [last, ...endings(last)]
		.filter((form) => !NO_FORMS.has(form))
		.map((form) => ({ words: [...head, form], plainer }));
	if (words.length > 1)
		return isVerbPhrase(plainer) ? [...forms, ...verbPhrase(words, plainer)] : forms;
	const adverb = adverbOf(last);
	return adverb && !NO_FORMS.has(adverb) ? [...forms, { words: [adverb], plainer: '' }] : forms;
}

/** "Tear into" is "tears into", "tore into", "tearing into": the first word changes. */
function verbPhrase(words: readonly string[], plainer: string): Form[] {
	return (['base', 's', 'ed', 'ing'] as const).map((form) => ({
		words: verbForm(words.join(' '), form).split(' '),
		plainer: verbForm(plainer, form)
	}));
}

const VOWEL = /[aeiou]/;

function endings(word: string): string[] {
	if (word.length < 4 || /(ly|ing|ed|s)$/.test(word))
		return /[^s]s$|ly$|ing$|ed$/.test(word) ? [] : [/s$/.test(word) ? `${word}es` : `${word}s`];
	const stem = word.slice(0, -1);
	if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${stem}ing`];
	if (/[^aeiou]y$/.test(word)) return [`${stem}ies`, `${stem}ied`, `${word}ing`];
	const es = /(s|x|z|ch|sh)$/.test(word) ? 'es' : 's';
	const isShort = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word);
	const stressed = isShort ? `${word}${word.at(-1) ?? ''}` : word;
	return VOWEL.test(word) ? [`${word}${es}`, `${stressed}ed`, `${stressed}ing`] : [];
}

/** "Callous" is "callously" too; only endings that adjectives have. */
function adverbOf(word: string): string | null {
	if (/.{3}(ous|ful|less|ish|ive|ical|ent|ant|ing|ed|al)$/.test(word)) return `${word}ly`;
	if (/.{2}ic$/.test(word)) return `${word}ally`;
	if (/.{2}[ai]ble$/.test(word)) return word.replace(/e$/, 'y');
	return null;
}
