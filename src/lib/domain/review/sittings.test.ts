import { expect, it } from 'vitest';
import { REVIEW_CONFIG } from './review-config';
import { sittingsOf } from './sittings';
import type { WeighedEvidence } from '../mastery/replay-evidence';

const HOUR = 3_600_000;
let made = 0;
const answer = (at: number, score: number, more: Partial<WeighedEvidence> = {}) => ({
	...{ responseId: `r${++made}`, itemId: `i${made}`, sourceId: 'text', takenMs: 60_000 },
	...{ element: 'loaded' as const, at, weight: 1, grades: [{ score, guess: 0 }], ...more }
});

it('the answers of one lesson are one review, with their mean', () => {
	const sittings = sittingsOf([answer(HOUR, 1), answer(0, 0), answer(2 * HOUR, 0.5)]);
	expect(sittings.get('loaded')).toEqual([{ begunAt: 0, at: 2 * HOUR, score: 0.5 }]);
});

it('an answer half a day later is another one', () => {
	const later = REVIEW_CONFIG.sittingMs;
	const sittings = sittingsOf([answer(0, 1), answer(later - 1, 1), answer(later, 0)]);
	expect(sittings.get('loaded')?.map(({ score }) => score)).toEqual([1, 0]);
});

it('ten sentences weigh as much as one round', () => {
	const grades = Array.from({ length: 10 }, () => ({ score: 1, guess: 0.5 }));
	const sittings = sittingsOf([answer(0, 0), answer(1, 1, { grades })]);
	expect(sittings.get('loaded')?.[0]?.score).toBe(0.5);
});

it('a retry at once, a guess in a second and counts without a grade are no reviews', () => {
	const sittings = sittingsOf([
		answer(0, 1, { weight: 0 }),
		answer(1, 1, { grades: [] }),
		answer(2, 1, { element: 'any' })
	]);
	expect(sittings.size).toBe(0);
});
