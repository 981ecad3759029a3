import { encode } from 'uqr';

/** A QR code as one path on a square of `size` units, its quiet border included. */
export interface QrPath {
	size: number;
	path: string;
}

/** Draw a text, mostly a link. Dark runs become bars: a third of what single squares need. */
export function qrPath(text: string): QrPath {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const bars = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g)
		].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
	);
	return { size, path: bars.join('') };
}
