import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/choice_items.json';
import { computeCohenKappa } from './cohen-kappa';

it.each(vectors.kappa)('two judges agree beyond chance by $expected', ({ matrix, expected }) => {
	expect(computeCohenKappa(matrix)).toBeCloseTo(expected, 12);
});

it('full agreement is 1 and full contradiction is negative', () => {
	const agreeing = [
		[5, 0],
		[0, 7]
	];
	const contrary = [
		[0, 6],
		[6, 0]
	];
	expect(computeCohenKappa(agreeing)).toBe(1);
	expect(computeCohenKappa(contrary)).toBe(-1);
});

it('with nothing judged, or one label for everything, agreement cannot be told', () => {
	const oneLabel = [
		[9, 0],
		[0, 0]
	];
	expect(computeCohenKappa(oneLabel)).toBeNull();
	expect(computeCohenKappa([])).toBeNull();
});

it('a table that is not square is refused', () => {
	expect(() => computeCohenKappa([[1, 2]])).toThrow(RangeError);
});
