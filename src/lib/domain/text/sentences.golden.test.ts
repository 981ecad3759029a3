import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { splitDocument } from './split-document';

// Own texts with boundaries set by hand: a sentence a line, an empty line between paragraphs. A line that
// begins with "^" follows the one before it without a space, as typed in haste.
const FOLDER = 'tests/golden/sentences';

interface Marked {
	text: string;
	/** Where sentences end, save the last of a paragraph, which no splitter can miss. */
	ends: number[];
}

function readMarked(file: string): Marked {
	let text = '';
	const ends: number[] = [];
	for (const paragraph of readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n\n')) {
		if (text) text += '\n\n';
		paragraph.split('\n').forEach((line, i) => {
			if (i > 0) ends.push(text.length);
			text += i === 0 ? line : line.startsWith('^') ? line.slice(1) : ` ${line}`;
		});
	}
	return { text: canonicalText(text), ends };
}

const endsFound = (text: string) =>
	splitDocument(text).paragraphs.flatMap(({ sentences }) =>
		sentences.slice(0, -1).map(({ end }) => end)
	);

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const marked = files.map((file) => ({ file, ...readMarked(file) }));

describe('boundaries of sentences, against those set by hand', () => {
	it('are tried on three hundred sentences', () => {
		const lines = files.flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'));
		expect(lines.filter((line) => line !== '').length).toBeGreaterThanOrEqual(300);
	});

	it('are right 97 times in a hundred (F1)', () => {
		let [right, found, wanted] = [0, 0, 0];
		for (const { text, ends } of marked) {
			const seen = endsFound(text);
			right += seen.filter((end) => ends.includes(end)).length;
			found += seen.length;
			wanted += ends.length;
		}
		expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.97);
	});

	it.each(marked)('of $file are all but two right', ({ text, ends }) => {
		const seen = endsFound(text);
		const around = (end: number) =>
			`${text.slice(Math.max(0, end - 30), end)}|${text.slice(end, end + 20)}`;
		const wrong = [
			...seen.filter((end) => !ends.includes(end)).map((end) => `too many: ${around(end)}`),
			...ends.filter((end) => !seen.includes(end)).map((end) => `missed: ${around(end)}`)
		];
		expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
	});
});
