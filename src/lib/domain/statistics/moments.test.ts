import { expect, it } from 'vitest';
import { computeCorrelation, computeCovariance, computeMean, computeVariance } from './moments';

it('mean and spread of a handful of marks', () => {
	expect(computeMean([1, 2, 6])).toBe(3);
	expect(computeVariance([1, 2, 6])).toBe(7);
	expect(computeCovariance([1, 2, 6], [2, 4, 12])).toBe(14);
});

it('marks that rise together correlate fully, and contrary ones fully the other way', () => {
	expect(computeCorrelation([1, 2, 6], [2, 4, 12])).toBe(1);
	expect(computeCorrelation([1, 2, 6], [-1, -2, -6])).toBe(-1);
});

it('where everyone has the same there is no correlation, also after rounding', () => {
	expect(computeCorrelation([0.3, 0.1 + 0.2, 0.3], [1, 2, 3])).toBeNull();
	expect(computeVariance([0.3, 0.1 + 0.2])).toBe(0);
});

it('nothing and a single value say nothing', () => {
	expect(computeMean([])).toBeNull();
	expect(computeVariance([4])).toBeNull();
	expect(computeCorrelation([1], [1])).toBeNull();
});

it('lists of different learners are refused', () => {
	expect(() => computeCovariance([1, 2], [1])).toThrow(RangeError);
});
