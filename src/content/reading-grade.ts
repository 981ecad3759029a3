/** The Flesch-Kincaid grade of a text: about the school year that reads it at ease (Kincaid 1975). */
export function readingGrade(text: string): number {
	const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
	if (words.length === 0) return 0;
	const sentences = text.match(/[^.!?]+(?:[.!?]+|$)/g)?.filter((part) => /\w/.test(part)) ?? [];
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	const perSentence = words.length / Math.max(1, sentences.length);
	return 0.39 * perSentence + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e; at least one. An estimate that is good enough for means. */
function countSyllables(word: string): number {
	const spoken = word.toLowerCase().replace(/(?<![aeiouyl])e$|(?<=[^aeiouytd])ed$/, '');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
