import { expect, it } from 'vitest';
import { cutSegments } from './segments';

it('cuts a sentence only where a mark begins or ends', () => {
	const cut = cutSegments(10, [{ start: 2, end: 5 }]);
	expect(cut.map(({ start, end, spans }) => [start, end, spans.length])).toEqual([
		[0, 2, 0],
		[2, 5, 1],
		[5, 10, 0]
	]);
});

it('shows overlapping marks in the piece they share', () => {
	const cut = cutSegments(10, [
		{ start: 0, end: 6 },
		{ start: 4, end: 8 }
	]);
	expect(cut.find((piece) => piece.start === 4)?.spans).toHaveLength(2);
});

it('leaves a sentence without marks in one piece', () => {
	expect(cutSegments(10, [])).toEqual([{ start: 0, end: 10, spans: [] }]);
});
