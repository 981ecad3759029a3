import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/krippendorff.json';
import { computeNominalAlpha } from './nominal-alpha';

describe('published examples', () => {
	it.each(vectors.nominal)('$name: $expected.nominal', ({ data, expected, computed }) => {
		const alpha = computeNominalAlpha(data);
		expect(alpha).toBeCloseTo(computed.nominal, 9);
		expect(alpha?.toFixed(3)).toBe(expected.nominal.toFixed(3));
	});

	it.each(vectors.edge)('$name: $rule', ({ data }) => {
		expect(computeNominalAlpha(data)).toBeNull();
	});
});

it('full agreement on two names is 1, and full contradiction is negative', () => {
	const first = ['claim', 'opinion', 'claim', 'opinion'];
	expect(computeNominalAlpha([first, first])).toBe(1);
	expect(computeNominalAlpha([first, first.toReversed()])).toBeLessThan(0);
});

it('who judged nothing changes nothing, and neither does the order of coders', () => {
	const a = [1, 2, 3, 1, 2];
	const b = [1, 2, 3, 2, null];
	const nobody = [null, null, null, null, null];
	const alpha = computeNominalAlpha([a, b]);
	expect(alpha).not.toBeNull();
	expect(computeNominalAlpha([b, nobody, a])).toBe(alpha);
});

it('without coders or units nothing can be said', () => {
	expect(computeNominalAlpha([])).toBeNull();
	expect(computeNominalAlpha([[], []])).toBeNull();
});
