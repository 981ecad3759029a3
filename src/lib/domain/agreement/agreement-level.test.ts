import { expect, it } from 'vitest';
import { countPlaces, judgeAgreement } from './agreement-level';

it.each([
	[0.8, 'good'],
	[0.799, 'tentative'],
	[0.667, 'tentative'],
	[0.666, 'low'],
	[-0.2, 'low']
] as const)('an alpha of %d is called %s', (alpha, level) => {
	expect(judgeAgreement(alpha, 12)).toEqual({ level, isFew: false });
});

it('two places, or no alpha, are too little to tell', () => {
	expect(judgeAgreement(1, 2)).toEqual({ level: 'too-little', isFew: true });
	expect(judgeAgreement(null, 40).level).toBe('too-little');
});

it('a good alpha of nine places comes with a caution', () => {
	expect(judgeAgreement(0.9, 9)).toEqual({ level: 'good', isFew: true });
});

it('a place that both marked counts once', () => {
	expect(countPlaces({ counts: { both: 2, otherEdges: 1, onlyA: 3, onlyB: 4 } })).toBe(9);
});
