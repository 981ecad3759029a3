import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchPlaces } from './match-places';

const place = (start: number, end: number) => ({ start, end });

it('pairs each place with the one that shares most words, and with one only', () => {
	const wide = place(0, 10);
	const exact = place(6, 10);
	const { pairs, onlyA, onlyB } = matchPlaces([wide, exact], [place(5, 10)]);
	expect(pairs).toEqual([{ a: exact, b: place(5, 10), overlap: 4 / 5 }]);
	expect(onlyA).toEqual([wide]);
	expect(onlyB).toEqual([]);
});

it('places that only touch are different places', () => {
	const { pairs, onlyA, onlyB } = matchPlaces([place(0, 4)], [place(4, 8)]);
	expect([pairs.length, onlyA.length, onlyB.length]).toEqual([0, 1, 1]);
});

it('a place after a long one is still found', () => {
	const { pairs } = matchPlaces([place(1, 2), place(50, 52)], [place(0, 60), place(51, 52)]);
	expect(pairs.map(({ a, b }) => [a.start, b.start])).toEqual([
		[50, 51],
		[1, 0]
	]);
});

const somePlaces = fc.array(
	fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })).map(([at, size]) => place(at, at + size)),
	{ maxLength: 12 }
);

it('every place is in a pair or alone, and no two that are alone share a word', () => {
	fc.assert(
		fc.property(somePlaces, somePlaces, (a, b) => {
			const { pairs, onlyA, onlyB } = matchPlaces(a, b);
			expect(pairs.length + onlyA.length).toBe(a.length);
			expect(pairs.length + onlyB.length).toBe(b.length);
			for (const { overlap } of pairs) expect(overlap).toBeGreaterThan(0);
			for (const x of onlyA)
				for (const y of onlyB) expect(x.start < y.end && y.start < x.end).toBe(false);
		})
	);
});
