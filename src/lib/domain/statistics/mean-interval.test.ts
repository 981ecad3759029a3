import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { computeMeanInterval } from './mean-interval';

it.each(vectors.meanInterval)('the mean of nine learners has the tabled interval', (example) => {
	const interval = computeMeanInterval(example.data);
	expect(interval?.mean).toBeCloseTo(example.mean, 10);
	expect(interval?.low).toBeCloseTo(example.low, 10);
	expect(interval?.high).toBeCloseTo(example.high, 10);
});

it('one learner shows no spread, so there is no interval', () => {
	expect(computeMeanInterval([0.7])).toBeNull();
	expect(computeMeanInterval([])).toBeNull();
});

it('learners who all score the same leave no doubt about the mean', () => {
	expect(computeMeanInterval([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
});
