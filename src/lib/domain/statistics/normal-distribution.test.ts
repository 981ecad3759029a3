import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { normalCdf, normalDensity, normalQuantile } from './normal-distribution';

describe('the normal distribution agrees with the tables to every printed digit', () => {
	it.each(vectors.normalQuantile)('$p of values lie below $z', ({ p, z }) => {
		expect(normalQuantile(p)).toBeCloseTo(z, 12);
	});

	it.each(vectors.normalCdf)('the share below $x is $p', ({ x, p }) => {
		expect(normalCdf(x)).toBeCloseTo(p, 12);
	});

	it('the density is highest in the middle', () => {
		expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
	});
});

it('quantile and share undo each other', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-12, max: 0.999, noNaN: true }), (p) => {
			expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 12);
		}),
		{ seed: 713 }
	);
});

it('the series and the tail fraction meet without a step', () => {
	expect(normalCdf(-2.5 - 1e-12)).toBeCloseTo(normalCdf(-2.5), 13);
});

it('certainty lies infinitely far out, and what is no probability is refused', () => {
	expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
	expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
	for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
});
