import type { Range } from '../text/range';

/** Single ticked words, as the list view sends them, as marks; checking joins neighbors. */
export function marksFromTokens(tokens: readonly number[]): Range[] {
	return tokens.map((token) => ({ start: token, end: token + 1 }));
}
