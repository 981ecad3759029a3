/** Whitespace of HTML; a no-break space is a character. */
const WHITE = /[ \t\n\r\f]+/g;

/** Writes words and line ends as they come, and only those line ends that part something. */
export class LineWriter {
	#pieces: string[] = [];
	#ends = 0;
	#marker = '';

	/** Text of a page, in which any whitespace is a space. */
	write(text: string): void {
		const last = this.#pieces.at(-1);
		const isNew = last === undefined || this.#ends > 0 || last.endsWith(' ');
		const words = text.replace(WHITE, ' ');
		const added = isNew ? words.replace(/^ /, '') : words;
		if (added === '') return;
		if (last !== undefined) this.#pieces.push('\n'.repeat(this.#ends));
		this.#pieces.push(this.#marker + added);
		this.#ends = 0;
		this.#marker = '';
	}

	/** The next words stand on a line of their own (1), or after an empty one (2). */
	end(ends: 0 | 1 | 2): void {
		this.#ends = Math.max(this.#ends, ends);
	}

	/** What the next line begins with, if it has words; an empty marker takes it back. */
	mark(marker: string): void {
		this.#marker = marker;
	}

	get text(): string {
		return this.#pieces.join('').replace(/ (?=\n|$)/g, '');
	}
}
