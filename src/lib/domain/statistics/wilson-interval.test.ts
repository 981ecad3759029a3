import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/proportions.json';
import { computeWilsonInterval } from './wilson-interval';

it.each(vectors.wilson)('$x of $n lie in the published range', ({ x, n, computed, expected }) => {
	const interval = computeWilsonInterval(x, n);
	expect(interval?.low).toBeCloseTo(computed[0] ?? NaN, 9);
	expect(interval?.high).toBeCloseTo(computed[1] ?? NaN, 9);
	if (!expected) return;
	expect(interval?.low).toBeCloseTo(expected[0] ?? NaN, 4);
	expect(interval?.high).toBeCloseTo(expected[1] ?? NaN, 4);
});

it('without answers there is no range', () => {
	expect(computeWilsonInterval(0, 0)).toBeNull();
});

it('nobody and everybody reach the very ends', () => {
	expect(computeWilsonInterval(0, 7)?.low).toBe(0);
	expect(computeWilsonInterval(7, 7)?.high).toBe(1);
});

it('more right than answers is refused', () => {
	expect(() => computeWilsonInterval(3, 2)).toThrow(RangeError);
	expect(() => computeWilsonInterval(NaN, 2)).toThrow(RangeError);
});
