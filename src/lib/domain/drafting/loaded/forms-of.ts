const VOWEL = /[aeiou]/;

/** A term with the regular forms of its last word; words that do not exist harm nobody. */
export function formsOf(words: readonly string[]): string[][] {
	const head = words.slice(0, -1);
	const last = words.at(-1) ?? '';
	return [last, ...endings(last)].map((form) => [...head, form]);
}

function endings(word: string): string[] {
	if (word.length < 4 || /(ly|ing|ed|s)$/.test(word))
		return /[^s]s$|ly$|ing$|ed$/.test(word) ? [] : [`${word}es`];
	const stem = word.slice(0, -1);
	if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${stem}ing`];
	if (/[^aeiou]y$/.test(word)) return [`${stem}ies`, `${stem}ied`, `${word}ing`];
	const es = /(s|x|z|ch|sh)$/.test(word) ? 'es' : 's';
	const isShort = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word);
	const stressed = isShort ? `${word}${word.at(-1) ?? ''}` : word;
	return VOWEL.test(word) ? [`${word}${es}`, `${stressed}ed`, `${stressed}ing`] : [];
}
