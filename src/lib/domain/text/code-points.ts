/**
 * The number of code points before a UTF-16 offset, as W3C Web Annotation counts positions. An
 * offset inside a surrogate pair counts as the start of the pair.
 */
export function toCodePointOffset(text: string, utf16Offset: number): number {
	let codePoints = 0;
	let position = 0;
	for (const character of text) {
		position += character.length;
		if (position > utf16Offset) break;
		codePoints += 1;
	}
	return codePoints;
}

/** The UTF-16 offset that has so many code points before it; past the end, the text's length. */
export function toUtf16Offset(text: string, codePointOffset: number): number {
	let codePoints = 0;
	let position = 0;
	for (const character of text) {
		if (codePoints >= codePointOffset) break;
		position += character.length;
		codePoints += 1;
	}
	return position;
}
