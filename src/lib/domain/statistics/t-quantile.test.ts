import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { fQuantile } from './f-quantile';
import { tQuantile } from './t-quantile';

describe('t agrees with the tables to every printed digit', () => {
	it.each(vectors.tQuantile)('$df degrees of freedom: $t', ({ df, p, t }) => {
		expect(tQuantile(p, df)).toBeCloseTo(t, 8);
	});
});

it('with one degree of freedom t is the tangent of an angle', () => {
	for (const p of [0.001, 0.3, 0.5001, 0.6, 0.75, 0.9, 0.9999]) {
		const exact = Math.tan(Math.PI * (p - 0.5));
		expect(tQuantile(p, 1) / exact).toBeCloseTo(1, 10);
	}
});

it('both sides are alike and the middle is 0', () => {
	expect(tQuantile(0.025, 7)).toBeCloseTo(-tQuantile(0.975, 7), 12);
	expect(tQuantile(0.5, 7)).toBe(0);
	expect([tQuantile(0, 7), tQuantile(1, 7)]).toEqual([-Infinity, Infinity]);
	expect(() => tQuantile(-1, 7)).toThrow(RangeError);
});

it('the square of t is F with one degree of freedom above', () => {
	expect(fQuantile(0.95, { d1: 1, d2: 12 })).toBeCloseTo(tQuantile(0.975, 12) ** 2, 10);
});
