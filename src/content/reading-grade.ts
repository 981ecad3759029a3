import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';

/**
 * The school grade in which a text is read with ease, by Flesch and Kincaid: Kincaid, Fishburne,
 * Rogers and Chissom, "Derivation of new readability formulas", Naval Technical Training Command,
 * Research Branch Report 8-75, 1975. Syllables are counted by spelling, so a single short text is
 * a rough figure; look at medians.
 */
export function readingGrade(text: string): number {
	const { text: canonical, tokens, sentences } = splitDocument(canonicalText(text));
	const words = tokens.map(({ start, end }) => canonical.slice(start, end));
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** How many syllables a word has, by its spelling; numbers count one a digit. */
export function countSyllables(word: string): number {
	const digits = word.replace(/\D/g, '').length;
	if (digits > 0) return digits;
	const parts = word
		.toLowerCase()
		.replace(/['’]/g, '')
		.split(/[^a-zà-ÿ]+/);
	return parts.reduce((sum, part) => sum + (part === '' ? 0 : countPart(part)), 0) || 1;
}

/** An "e" that is written and not spoken: "make", "rules", "baked", "statement"; not "houses". */
const SILENT = [
	/(?:[^laeiouy]|[aeiouyrl]l)e$/,
	/(?:[^lsxzcghaeiouy]|[aeiouyrl]l|[^cs]h)es$/,
	/(?:[^ltdaeiouy]|[aeiouyrl]l)ed$/,
	/[^laeiouy]e(?:ment|ly|ful|less|ness)s?$/
];

/** Vowels beside each other that are spoken one after the other: "radio", "quiet", "being". */
const APART =
	/(?<![tcsgln])i[aou]|(?<!fr|[tsg]|[^s]c)i(?=e[tn])|(?<!g)ua|[aeouy]i(?=ng)|[dr]eas?$|creat(?!u)|eos?$|sms?$/g;

function countPart(part: string): number {
	// A "u" after "q" and a "y" before a vowel are consonants: "quality", "mayor".
	const letters = part.replace(/qu/g, 'q').replace(/(^|[aeiou])y(?=[aeiou])/g, '$1j');
	const groups = letters.match(/[aeiouyà-ÿ]+/g)?.length ?? 0;
	const apart = letters.match(APART)?.length ?? 0;
	const silent = SILENT.some((ending) => ending.test(letters)) ? 1 : 0;
	return Math.max(1, groups + apart - silent);
}
