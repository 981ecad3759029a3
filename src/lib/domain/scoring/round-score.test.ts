import { expect, it } from 'vitest';
import { clampScore, roundScore } from './round-score';

it('a score keeps four decimals', () => {
	expect(roundScore(5 / 11)).toBe(0.4545);
	expect(roundScore(-2 / 3)).toBe(-0.6667);
});

it('a rounding error below zero is plain zero', () => {
	expect(roundScore(-1e-17)).toBe(0);
});

it('a learner never sees less than nothing or more than all', () => {
	expect(clampScore(-1.4688)).toBe(0);
	expect(clampScore(1.2)).toBe(1);
});
