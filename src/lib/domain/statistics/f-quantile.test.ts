import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/special_functions.json';
import { fQuantile } from './f-quantile';

describe('F agrees with the tables to every printed digit', () => {
	it.each(vectors.fQuantile)('F($d1, $d2): $p lie below $f', ({ d1, d2, p, f }) => {
		expect(fQuantile(p, { d1, d2 })).toBeCloseTo(f, 8);
	});
});

it('the ends are 0 and infinity', () => {
	const shape = { d1: 3, d2: 8 };
	expect([fQuantile(0, shape), fQuantile(1, shape)]).toEqual([0, Infinity]);
	expect(() => fQuantile(1.1, shape)).toThrow(RangeError);
});
