import type { Voice } from './exercise';

/** How many words a voice gets, in sizes that a reader can judge by eye. */
export const WORD_SIZES = ['few', 'some', 'many'] as const;
export type WordSize = (typeof WORD_SIZES)[number];

/** Up to 25 words, about a sentence, are few; up to 60, two or three sentences, are some. */
export const WORD_LIMITS = { few: 25, some: 60 };
/** Counts this near to a limit (a fifth of it) may be called either way. */
const NEAR = 0.2;

export const LEDGER_COLUMNS = {
	named: ['person', 'body', 'no'],
	stake: ['interested', 'independent', 'unknown'],
	words: WORD_SIZES
} as const;

export type LedgerColumn = keyof typeof LEDGER_COLUMNS;

/** What the key says in one cell of the ledger, and what else may be said. */
export function ledgerKey(
	voice: Voice,
	column: LedgerColumn
): { best: string; alternatives: string[] } {
	if (column === 'named') return { best: voice.namedAs, alternatives: [] };
	if (column === 'stake') return { best: voice.stake, alternatives: [] };
	const best = sizeOf(voice.words);
	const around = [sizeOf(voice.words * (1 - NEAR)), sizeOf(voice.words * (1 + NEAR))];
	return { best, alternatives: around.filter((size) => size !== best) };
}

function sizeOf(words: number): WordSize {
	if (words <= WORD_LIMITS.few) return 'few';
	return words <= WORD_LIMITS.some ? 'some' : 'many';
}
