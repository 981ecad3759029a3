import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutsWord } from '../anchoring/word-edges';
import { findSimilar } from '../../server/services/find-similar';
import { quoteOf } from '../text/sentence-of';
import { splitDocument } from '../text/split-document';
import { reAnchor, reAnchorKey } from './re-anchor';

/** Few words, so that quotes and whole paragraphs come back; some of several code units. */
const word = fc.constantFrom(
	'the',
	'mayor',
	'said',
	'🙂',
	'café',
	'cafe\u0301',
	'👩‍👧',
	'a',
	'fined',
	'𝒳y'
);
const sentence = fc
	.array(word, { minLength: 2, maxLength: 9 })
	.map((words) => `The ${words.join(' ')} crowd.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const article = fc.array(paragraph, { minLength: 2, maxLength: 6 });

/** A paragraph of an article, and a place of a few words in one of its sentences. */
const place = fc.record({
	paragraph: fc.nat(5),
	sentence: fc.nat(2),
	from: fc.nat(9),
	words: fc.nat(5)
});
type Place = typeof place extends fc.Arbitrary<infer P> ? P : never;

function locate(paragraphs: string[], asked: Place) {
	const document = splitDocument(paragraphs.join('\n\n'));
	const lines = document.paragraphs.filter(({ sentences }) => sentences.length > 0);
	const index = asked.paragraph % lines.length;
	const sentences = lines[index]?.sentences ?? [];
	const { firstToken = 0, endToken = 1 } = sentences[asked.sentence % sentences.length] ?? {};
	const start = firstToken + (asked.from % (endToken - firstToken));
	return { document, index, range: { start, end: Math.min(endToken, start + 1 + asked.words) } };
}

it('an edit of another paragraph never moves the words of a place', () => {
	const edit = fc.record({
		how: fc.constantFrom('insert', 'delete', 'replace'),
		at: fc.nat(5),
		with: paragraph
	});
	fc.assert(
		fc.property(article, place, edit, (paragraphs, asked, { how, at, with: other }) => {
			const { document, index, range } = locate(paragraphs, asked);
			const which = at % paragraphs.length;
			fc.pre(how === 'insert' || which !== index);
			const after = splitDocument(
				paragraphs
					.toSpliced(which, how === 'insert' ? 0 : 1, ...(how === 'delete' ? [] : [other]))
					.join('\n\n')
			);
			const [found] = reAnchorKey(
				[{ id: 'x', ...range }],
				{ before: document, after },
				findSimilar
			);
			// Of two equal paragraphs nobody can say which one was deleted.
			const isTwice = paragraphs.filter((one) => one === paragraphs[index]).length > 1;
			if (isTwice && !found?.to) return;
			expect(found?.to && quoteOf(after, found.to)).toBe(quoteOf(document, range));
			expect(found?.to?.how).not.toBe('fuzzy');
		}),
		{ numRuns: 500 }
	);
});

it('two edits elsewhere may leave a place to be checked, and never give other words for sure', () => {
	fc.assert(
		fc.property(article, place, paragraph, paragraph, (paragraphs, asked, first, last) => {
			const { document, range } = locate(paragraphs, asked);
			const after = splitDocument([first, ...paragraphs, last].join('\n\n'));
			const [found] = reAnchorKey(
				[{ id: 'x', ...range }],
				{ before: document, after },
				findSimilar
			);
			if (found?.to && found.to.how !== 'fuzzy')
				expect(quoteOf(after, found.to)).toBe(quoteOf(document, range));
		})
	);
});

it('a place whose words were deleted is lost, or like what is left by .8 or more', () => {
	fc.assert(
		fc.property(article, place, (paragraphs, asked) => {
			const { document, range } = locate(paragraphs, asked);
			const quote = quoteOf(document, range);
			const start = document.tokens[range.start]?.start ?? 0;
			const { text } = document;
			fc.pre(text.indexOf(quote) === text.lastIndexOf(quote));
			const after = text.slice(0, start) + text.slice(start + quote.length);
			fc.pre(!after.includes(quote));
			const before = { text, start, end: start + quote.length };
			const found = reAnchor(before, after, findSimilar);
			if (found) {
				expect(found.how).toBe('fuzzy');
				expect(found.score).toBeGreaterThanOrEqual(0.8);
			}
		}),
		{ numRuns: 500 }
	);
});

it('no edit whatever makes a place end inside a character or a word', () => {
	const anything = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(article, place, fc.nat(), fc.nat(40), anything, (all, asked, at, size, put) => {
			const { document, range } = locate(all, asked);
			const { text } = document;
			const from = at % text.length;
			const after = text.slice(0, from) + put + text.slice(from + size);
			const start = document.tokens[range.start]?.start ?? 0;
			const end = document.tokens[range.end - 1]?.end ?? 0;
			const found = reAnchor({ text, start, end }, after, findSimilar);
			if (!found) return;
			expect(found.start).toBeLessThan(found.end);
			expect([cutsWord(after, found.start), cutsWord(after, found.end)]).toEqual([false, false]);
		}),
		{ numRuns: 500 }
	);
});
