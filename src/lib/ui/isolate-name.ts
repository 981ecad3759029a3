const FIRST_STRONG_ISOLATE = String.fromCodePoint(0x2068);
const POP_ISOLATE = String.fromCodePoint(0x2069);

/** A name for the middle of a sentence: written from right to left, it turns nothing else around. */
export function isolateName(name: string): string {
	return `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`;
}
