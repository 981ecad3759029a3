import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/krippendorff.json';
import { combineUnitizing, computeUnitizingAlpha } from './unitizing-alpha';

type Vector = (typeof vectors.unitising)[number];

const placesOf = ({ units }: Vector, category: string) =>
	[0, 1].map((coder) =>
		units
			.filter(({ cat, rater }) => cat === category && rater === coder)
			.map(({ begin, length }) => ({ start: begin, end: begin + length }))
	);

const agreementOf = (vector: Vector, category: string) =>
	computeUnitizingAlpha(placesOf(vector, category), {
		start: vector.begin,
		end: vector.begin + vector.length
	});

describe.each(vectors.unitising)('the published example $name', (vector) => {
	const categories = Object.entries(vector.computed.perCategory);

	it.each(categories)('category %s', (category, { Do, De, alpha }) => {
		const agreement = agreementOf(vector, category);
		expect(agreement.observed).toBeCloseTo(Do, 9);
		expect(agreement.expected).toBeCloseTo(De, 9);
		expect(agreement.alpha).toBeCloseTo(alpha, 9);
	});

	it('all categories together', () => {
		const parts = categories.map(([category]) => agreementOf(vector, category));
		expect(combineUnitizing(parts)).toBeCloseTo(vector.computed.alpha, 9);
	});
});

const text = { start: 0, end: 60 };
const somePlaces = fc
	.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 })
	.map((edges) => edges.toSorted((a, b) => a - b))
	.map((edges) =>
		edges.flatMap((start, i) => {
			const end = edges[i + 1];
			return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
		})
	);

it('the same places agree fully, wherever they are', () => {
	fc.assert(
		fc.property(somePlaces, (places) => {
			const { alpha } = computeUnitizingAlpha([places, places], text);
			expect(alpha).toBe(1);
		})
	);
});

it('it does not matter who came first or where counting begins', () => {
	fc.assert(
		fc.property(somePlaces, somePlaces, fc.nat(900), (a, b, by) => {
			const later = (ranges: typeof a) =>
				ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
			const { alpha } = computeUnitizingAlpha([a, b], text);
			expect(alpha).toBeLessThanOrEqual(1);
			const moved = computeUnitizingAlpha([later(b), later(a)], { start: by, end: 60 + by });
			expect(moved.alpha).toBeCloseTo(alpha ?? NaN, 9);
		})
	);
});

it('edges that are further off agree less', () => {
	const shifted = (by: number) =>
		computeUnitizingAlpha([[{ start: 20, end: 30 }], [{ start: 20 + by, end: 30 + by }]], text);
	expect(shifted(1).alpha).toBeGreaterThan(shifted(3).alpha ?? NaN);
	expect(shifted(3).alpha).toBeGreaterThan(shifted(12).alpha ?? NaN);
});

it('where nobody marked anything, nothing can be said', () => {
	expect(computeUnitizingAlpha([[], []], text)).toEqual({ observed: 0, expected: 0, alpha: null });
	expect(combineUnitizing([])).toBeNull();
});

it('places of one coder that overlap, or leave the text, are refused', () => {
	const overlapping = [
		{ start: 1, end: 5 },
		{ start: 4, end: 8 }
	];
	expect(() => computeUnitizingAlpha([overlapping, []], text)).toThrow(RangeError);
	expect(() => computeUnitizingAlpha([[{ start: 50, end: 61 }]], text)).toThrow(RangeError);
});
