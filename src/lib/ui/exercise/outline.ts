interface Piece {
	text: string;
	isTested: boolean;
}

/** A text cut so that each tested phrase is a piece of its own; phrases that are not in it are ignored. */
export function outline(text: string, tested: readonly string[]): Piece[] {
	const places = tested
		.map((phrase) => ({ start: text.indexOf(phrase), length: phrase.length }))
		.filter(({ start }) => start >= 0)
		.sort((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, length } of places) {
		if (start < at) continue;
		pieces.push({ text: text.slice(at, start), isTested: false });
		pieces.push({ text: text.slice(start, start + length), isTested: true });
		at = start + length;
	}
	return [...pieces, { text: text.slice(at), isTested: false }].filter((piece) => piece.text);
}
