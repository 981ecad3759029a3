import { describe, expect, it } from 'vitest';
import { SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { checkKey } from '../keys/check-key';
import { splitDocument } from '../text/split-document';
import { quoteOf } from '../text/sentence-of';
import { changeSpan, moveEdge } from './change-span';
import { checkDesk } from './check-desk';
import type { DeskSpan } from './desk-span';
import { diffKeys } from './diff-keys';
import { fromKey } from './from-key';
import { needsOf } from './needs';
import { toKey } from './to-key';
import { verdictOf } from './verdict';

const document = splitDocument(SMALL_TEXT);
const tokenOf = (word: string) =>
	document.tokens.findIndex(({ start, end }) => SMALL_TEXT.slice(start, end) === word);

const place = (given: Partial<DeskSpan> = {}): DeskSpan => {
	const start = tokenOf('disastrous');
	return {
		...{ id: 'd1', element: 'loaded', kind: 'labelling', status: 'required', start },
		...{ end: start + 1, why: '“disastrous” judges; “long” tells the fact.', difficulty: 1 },
		...{ neutral: 'long', review: 'kept', drafted: null, ...given }
	};
};
const sign = { version: 1, signedBy: 'Ana' };

describe('the places on a desk', () => {
	it('become a sound key, and only those that are kept', () => {
		const key = toKey(document, [place(), place({ id: 'd2', review: 'left-out' })], sign);
		expect(key.spans.map(({ id, quote }) => [id, quote])).toEqual([['d1', 'disastrous']]);
		expect(checkKey(document, key)).toEqual([]);
	});

	it('say which occurrence is meant where a word stands twice', () => {
		const [first = 0, second = 0] = document.tokens.flatMap(({ start, end }, i) =>
			SMALL_TEXT.slice(start, end) === 'the' ? [i] : []
		);
		expect(second).toBeGreaterThan(first);
		const [span] = toKey(document, [place({ start: second, end: second + 1 })], sign).spans;
		const [back] = span ? fromKey(document, [span]) : [];
		expect(back?.start).toBe(second);
	});

	it('drop links to places that are left out, and wordings that nobody finished', () => {
		const source = place({ element: 'source', kind: 'agency', stake: 'unknown', supports: ['d9'] });
		const half = place({ rewordings: [{ text: '', fault: 'changes-fact', why: '' }] });
		const [one, two] = toKey(document, [source, { ...half, id: 'd2' }], sign).spans;
		expect(one?.supports).toBeUndefined();
		expect(two?.rewordings).toBeUndefined();
	});

	it('come back from their key as they were', () => {
		const { spans } = toKey(document, [place()], sign);
		expect(fromKey(document, spans)).toEqual([place()]);
	});
});

describe('a place still needs', () => {
	const cases: [string, Partial<DeskSpan>, string[]][] = [
		['nothing when it is whole', {}, []],
		['nothing when it is left out', { why: '', review: 'left-out' }, []],
		['a reason', { why: ' ' }, ['why']],
		['a longer reason', { why: 'Because so.' }, ['why-longer']],
		['a shorter reason', { why: `${'word '.repeat(50)}.` }, ['why-shorter']],
		['a whole sentence', { why: 'This stops in the middle' }, ['why-sentence']],
		['a neutral wording', { neutral: '' }, ['neutral']],
		['a stake', { element: 'source', kind: 'agency' }, ['stake']],
		['a question', { element: 'context', kind: 'unsourced' }, ['question', 'where-to-look']],
		['a kind of its element', { kind: 'euphemism', element: 'claim' }, ['kind']]
	];
	for (const [name, given, needs] of cases)
		it(name, () => expect(needsOf(place(given))).toEqual(needs));
});

describe('changing a place', () => {
	it('gives it a kind that its new element has, and drops what the old one asked for', () => {
		const claim = changeSpan(place(), { element: 'claim' });
		expect(claim).toMatchObject({ element: 'claim', kind: 'statistic' });
		expect(claim.neutral).toBeUndefined();
	});

	it('moves an edge by a word, never to nothing and never out of the sentence', () => {
		const sentence = { start: 4, end: 9 };
		const range = { start: 4, end: 5 };
		expect(moveEdge(range, sentence, { edge: 'end', by: 1 })).toEqual({ start: 4, end: 6 });
		expect(moveEdge(range, sentence, { edge: 'start', by: -1 })).toEqual(range);
		expect(moveEdge(range, sentence, { edge: 'end', by: -1 })).toEqual(range);
	});

	it('tells kept, adjusted and left out apart', () => {
		const { start, end, element, kind } = place();
		const drafted = { rule: 'loaded.label', confidence: 0.7, element, kind, start, end };
		const suggested = place({ drafted });
		expect(verdictOf(place())).toBeNull();
		expect(verdictOf({ ...suggested, review: 'open' })).toBeNull();
		expect(verdictOf(suggested)).toBe('kept');
		expect(verdictOf({ ...suggested, end: end + 1 })).toBe('adjusted');
		expect(verdictOf({ ...suggested, review: 'left-out' })).toBe('left-out');
	});
});

it('is not ready while something is open, unfinished, or nothing is kept', () => {
	const ready = (...spans: DeskSpan[]) => checkDesk(document, spans, 'seed').isReady;
	expect(ready(place())).toBe(true);
	expect(ready(place(), place({ id: 'd2', review: 'open' }))).toBe(false);
	expect(ready(place({ why: '' }))).toBe(false);
	expect(ready(place({ review: 'left-out' }))).toBe(false);
});

it('tells what differs between two versions of a key', () => {
	const before = toKey(document, [place(), place({ id: 'd2' })], sign);
	const after = toKey(document, [place({ neutral: 'slow' }), place({ id: 'd3' })], sign);
	const difference = diffKeys(before, after);
	expect(difference.added.map(({ id }) => id)).toEqual(['d3']);
	expect(difference.removed.map(({ id }) => id)).toEqual(['d2']);
	expect(difference.changed.map(({ fields }) => fields)).toEqual([['neutral']]);
	expect(quoteOf(document, place())).toBe('disastrous');
});
