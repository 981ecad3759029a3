import { DRAFTED_WORDS, type DeskSpan } from './desk-span';

/** What became of a suggestion: kept where and as it was with its words, kept after a change, or left out. */
export const VERDICTS = ['kept', 'adjusted', 'left-out'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Null for a place that a person found, and while nobody has decided. */
export function verdictOf({ review, drafted, ...now }: DeskSpan): Verdict | null {
	if (!drafted || review === 'open') return null;
	if (review === 'left-out') return 'left-out';
	const isSame =
		drafted.element === now.element &&
		drafted.kind === now.kind &&
		drafted.start === now.start &&
		drafted.end === now.end &&
		DRAFTED_WORDS.every((field) => drafted[field] === undefined || drafted[field] === now[field]);
	return isSame ? 'kept' : 'adjusted';
}
