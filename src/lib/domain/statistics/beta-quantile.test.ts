import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { betaQuantile } from './beta-quantile';
import { incompleteBeta } from './incomplete-beta';

describe('the beta distribution agrees with the tables to every printed digit', () => {
	it.each(vectors.betaQuantile)('Beta($a, $b): $p lie below $x', ({ a, b, p, x }) => {
		expect(betaQuantile(p, { a, b })).toBeCloseTo(x, 10);
	});

	it.each(vectors.betaCdf)('Beta($a, $b): the share below $x is $p', ({ a, b, x, p }) => {
		expect(incompleteBeta(x, { a, b })).toBeCloseTo(p, 10);
	});
});

it('quantile and share undo each other, and no result is NaN', () => {
	const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });
	const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
	fc.assert(
		fc.property(parameter, parameter, probability, (a, b, p) => {
			const x = betaQuantile(p, { a, b });
			// Where x is all but 1, neighbouring numbers lie further apart than this in probability.
			fc.pre(x < 1 - 1e-6);
			expect(incompleteBeta(x, { a, b })).toBeCloseTo(p, 10);
		}),
		{ seed: 713, numRuns: 500 }
	);
});

it('the ends are 0 and 1, and impossible questions are refused', () => {
	const shape = { a: 2, b: 3 };
	expect([betaQuantile(0, shape), betaQuantile(1, shape)]).toEqual([0, 1]);
	expect(() => betaQuantile(1.5, shape)).toThrow(RangeError);
	expect(() => incompleteBeta(0.5, { a: 0, b: 1 })).toThrow(RangeError);
	expect(() => incompleteBeta(NaN, shape)).toThrow(RangeError);
});
