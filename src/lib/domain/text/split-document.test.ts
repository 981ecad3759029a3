import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import { contains } from './range';
import { splitDocument } from './split-document';

const sentencesOf = (text: string) =>
	splitDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
	it('makes every line with something on it a paragraph', () => {
		const text = '\n\nOne. Two.\n \u00A0\n  Three.  \n';
		const { paragraphs } = splitDocument(text);
		expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
			'One. Two.',
			'Three.'
		]);
	});

	it('numbers sentences and words through the whole text', () => {
		const { sentences, tokens } = splitDocument('One two. Three.\n- Four.');
		expect(sentences.map((s) => [s.id, s.firstToken, s.endToken])).toEqual([
			[0, 0, 2],
			[1, 2, 3],
			[2, 3, 4]
		]);
		expect(tokens.at(-1)).toEqual({ start: 18, end: 22 });
	});

	it('does not read list markers', () => {
		expect(sentencesOf('- 1. Thousands\n* Two\n3) Three\n• Four')).toEqual([
			'Thousands',
			'Two',
			'Three',
			'Four'
		]);
	});

	it('reads a table row as one sentence and its rule as none', () => {
		const text = '| When? | Who. Where |\n|---|:-:|\n| 2021 | 6% – 7% |';
		expect(splitDocument(text).paragraphs.map((p) => p.kind)).toEqual(['table', 'table', 'table']);
		expect(sentencesOf(text)).toEqual(['When? | Who. Where', '2021 | 6% – 7%']);
	});

	it('keeps a line without words as a paragraph without sentences', () => {
		expect(splitDocument('* * *').paragraphs).toEqual([
			{ start: 0, end: 5, kind: 'text', sentences: [] }
		]);
	});

	it('finds nothing in an empty text', () => {
		expect(splitDocument(' \n\n').paragraphs).toEqual([]);
	});
});

const line = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...'aB1é.!?…”“"\'()|-* \u00A0😀\u0301م') }),
	fc
		.array(
			fc.constantFrom('U.S.', 'Mr.', 'The', 'he', 'left', '.', '?”', '(', '|', '- ', '🎉', '1.')
		)
		.map((parts) => parts.join(' '))
);
const text = fc.array(line).map((lines) => canonicalText(lines.join('\n')));

describe('any text at all', () => {
	it('has its words in order, each in one sentence, each sentence with a word', () => {
		fc.assert(
			fc.property(text, (any) => {
				const { sentences, tokens } = splitDocument(any);
				let token = 0;
				sentences.forEach((sentence, index) => {
					expect(sentence.id).toBe(index);
					expect(sentence.firstToken).toBe(token);
					expect(sentence.endToken).toBeGreaterThan(token);
					const own = tokens.slice(sentence.firstToken, sentence.endToken);
					for (const word of own) expect(contains(sentence, word)).toBe(true);
					token = sentence.endToken;
				});
				expect(token).toBe(tokens.length);
			})
		);
	});

	it('has trimmed sentences that do not overlap and stay in their paragraph', () => {
		fc.assert(
			fc.property(text, (any) => {
				const { paragraphs, sentences } = splitDocument(any);
				let last = 0;
				for (const paragraph of paragraphs) {
					for (const sentence of paragraph.sentences) {
						expect(sentence.start).toBeGreaterThanOrEqual(last);
						expect(contains(paragraph, sentence)).toBe(true);
						const words = any.slice(sentence.start, sentence.end);
						expect(words).toBe(words.trim());
						last = sentence.end;
					}
				}
				expect(paragraphs.flatMap((p) => p.sentences)).toEqual(sentences);
			})
		);
	});

	it('is split alike every time, and alike when a paragraph is added at its end', () => {
		fc.assert(
			fc.property(text, line, (any, added) => {
				const before = splitDocument(any);
				const after = splitDocument(`${any}\n${added}`);
				expect(splitDocument(any)).toEqual(before);
				expect(after.paragraphs.slice(0, before.paragraphs.length)).toEqual(before.paragraphs);
				expect(after.tokens.slice(0, before.tokens.length)).toEqual(before.tokens);
			})
		);
	});
});
