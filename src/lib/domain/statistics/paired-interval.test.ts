import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { computePairedInterval } from './paired-interval';

it.each(vectors.meanInterval)('nine changes have the tabled interval', ({ data, ...expected }) => {
	const pairs = data.map((change, i) => ({ before: i, after: i + change }));
	const interval = computePairedInterval(pairs);
	expect(interval?.mean).toBeCloseTo(expected.mean, 10);
	expect(interval?.low).toBeCloseTo(expected.low, 10);
	expect(interval?.high).toBeCloseTo(expected.high, 10);
});

it('learners who all change alike leave no doubt, however far apart they are', () => {
	const pairs = [0, 5, 9].map((before) => ({ before, after: before + 1 }));
	expect(computePairedInterval(pairs)).toEqual({ mean: 1, low: 1, high: 1 });
});

it('one learner is no class', () => {
	expect(computePairedInterval([{ before: 1, after: 2 }])).toBeNull();
});
