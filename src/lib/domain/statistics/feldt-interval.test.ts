import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/ctt_reliability.json';
import { computeFeldtInterval } from './feldt-interval';

const [wuensch, math] = vectors.cases;

it('ten learners and ten items leave a wide range', () => {
	const { kr20 = NaN, feldt95 = [] } = wuensch?.expected ?? {};
	const interval = computeFeldtInterval(kr20, { learners: 10, items: 10 });
	expect(interval?.low).toBeCloseTo(feldt95[0] ?? NaN, 8);
	expect(interval?.high).toBeCloseTo(feldt95[1] ?? NaN, 8);
});

it('thirty learners a narrower one, its upper end at 97.5 %', () => {
	const { cronbachAlpha = NaN, feldtLow } = math?.expected ?? {};
	const interval = computeFeldtInterval(cronbachAlpha, { learners: 30, items: 10 });
	expect(interval?.low).toBeCloseTo(feldtLow ?? NaN, 10);
	expect(interval?.high).toBeCloseTo(math?.computedHere?.feldtHigh ?? NaN, 9);
});

it.each([
	[10, 0.32, 0.91],
	[20, 0.46, 0.86],
	[30, 0.51, 0.84],
	[100, 0.6, 0.78]
])('an alpha of .70 among %i learners may be %f or %f', (learners, low, high) => {
	const interval = computeFeldtInterval(0.7, { learners, items: 10 });
	expect(interval?.low).toBeCloseTo(low, 2);
	expect(interval?.high).toBeCloseTo(high, 2);
});

it('full consistency has no range, and one learner or item none at all', () => {
	expect(computeFeldtInterval(1, { learners: 20, items: 5 })).toEqual({ low: 1, high: 1 });
	expect(computeFeldtInterval(0.7, { learners: 1, items: 5 })).toBeNull();
	expect(computeFeldtInterval(0.7, { learners: 20, items: 1 })).toBeNull();
});
