import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { computeFisherInterval } from './fisher-interval';

it.each(vectors.fisherZ)('a correlation of $r among $n learners', ({ r, n, low, high }) => {
	const interval = computeFisherInterval(r, n);
	expect(interval?.low).toBeCloseTo(low, 10);
	expect(interval?.high).toBeCloseTo(high, 10);
});

it('three learners say nothing about a correlation', () => {
	expect(computeFisherInterval(0.3, 3)).toBeNull();
});

it('a perfect correlation has no range, even where rounding has overshot', () => {
	expect(computeFisherInterval(1.0000000000000002, 10)).toEqual({ low: 1, high: 1 });
	expect(computeFisherInterval(-1, 10)).toEqual({ low: -1, high: -1 });
});
