/** Twice as wide as a Latin letter. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u;
/** Stands above or below the letter before it. */
const NO_WIDTH = /\p{M}/u;

/** Where the lines of a text begin, none wider than so many letters; a word that is wider is cut. */
export function breakLines(text: string, width: number): number[] {
	const starts = [0];
	let [at, room] = [0, width];
	for (const piece of piecesOf(text, width)) {
		if (widthOf(piece.trimEnd()) > room && room < width) {
			starts.push(at);
			room = width;
		}
		room -= widthOf(piece);
		at += piece.length;
	}
	return starts;
}

/** Words with the space behind them; a wide word in pieces that fit. */
function* piecesOf(text: string, width: number): Generator<string> {
	for (const [word] of text.matchAll(/\s+|\S+\s*/g)) {
		let [piece, room] = ['', width];
		for (const letter of word) {
			const wide = /\s/.test(letter) ? 0 : letterWidth(letter);
			if (wide > room) {
				yield piece;
				[piece, room] = ['', width];
			}
			piece += letter;
			room -= wide;
		}
		yield piece;
	}
}

function widthOf(words: string): number {
	let width = 0;
	for (const letter of words) width += letterWidth(letter);
	return width;
}

function letterWidth(letter: string): number {
	if (NO_WIDTH.test(letter)) return 0;
	return WIDE.test(letter) ? 2 : 1;
}
