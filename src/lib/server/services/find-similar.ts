import search from 'approx-string-match';
import type { FindSimilar } from '$lib/domain/anchoring/score-place';

/** Similar parts of a text, by a library: the domain says what it does with them. */
export const findSimilar: FindSimilar = (text, pattern, maxErrors) =>
	search(text, pattern, maxErrors);
