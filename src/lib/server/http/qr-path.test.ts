import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path';

it('draws every dark square of the code once, and nothing else', () => {
	const text = 'https://school.example/join/CDF347';
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const drawn = qrPath(text);
	const squares = new Set<string>();
	for (const [, x, y, width] of drawn.path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
		for (let i = 0; i < Number(width); i++) squares.add(`${Number(x) + i},${y}`);
	const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])));
	expect([...squares].sort()).toEqual(dark.sort());
	expect(drawn.size).toBe(size);
});
