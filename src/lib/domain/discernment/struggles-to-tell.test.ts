import { expect, it } from 'vitest';
import { describeLearner } from './learner-discernment';
import { strugglesToTell } from './struggles-to-tell';

const counts = (hits: number, falseAlarms: number, units: number) =>
	strugglesToTell(describeLearner({ signals: units, noise: units, hits, falseAlarms }));

it.each([
	['nobody with few answers', 0, 8, 8, null],
	['who flags the wrong ones', 2, 14, 15, 'wrong-way-round'],
	['who flags the wrong ones, with many answers', 8, 32, 40, 'wrong-way-round'],
	['who does as well as by guessing, with many answers', 20, 19, 40, 'like-guessing'],
	['nobody whose few answers show nothing clear', 7, 7, 15, null],
	['nobody who tells apart', 30, 8, 40, null]
] as const)('names %s', (_, hits, falseAlarms, units, struggle) => {
	expect(counts(hits, falseAlarms, units)).toBe(struggle);
});
