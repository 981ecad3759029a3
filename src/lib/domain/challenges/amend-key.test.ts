import { expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT, span } from '../../../../tests/factories/a-small-article';
import { splitDocument } from '../text/split-document';
import { amendSpans, quoteAt } from './amend-key';

const document = splitDocument(SMALL_TEXT);
const spans = SMALL_SPANS.map((one) =>
	one.id === 'source-mayor' ? { ...one, supports: ['claim-closed'] } : one
);
const amend = (change: Parameters<typeof amendSpans>[2]) => amendSpans(document, { spans }, change);
const closed = { id: 'claim-closed', element: 'claim', quote: 'The old bridge closed on Monday' };
const place = closed as { id: string; element: 'claim'; quote: string };
const ids = (found: typeof spans | null) => found?.map(({ id }) => id);

it('a dropped place is gone, and no source supports it any more', () => {
	const after = amend({ type: 'drop', place });
	expect(ids(after)).not.toContain('claim-closed');
	expect(after).toHaveLength(spans.length - 1);
	expect(after?.find(({ id }) => id === 'source-mayor')).not.toHaveProperty('supports');
});

it('a loosened place is debatable, and all else is as it was', () => {
	const after = amend({ type: 'loosen', place });
	expect(after?.find(({ id }) => id === 'claim-closed')?.status).toBe('debatable');
	expect(after?.filter(({ id }) => id !== 'claim-closed')).toEqual(
		spans.filter(({ id }) => id !== 'claim-closed')
	);
});

it('a place that stands elsewhere, or is a decoy, is left alone', () => {
	expect(amend({ type: 'drop', place: { ...place, quote: 'The old bridge' } })).toBeNull();
	const decoy = { id: 'loaded-angry', element: 'loaded', quote: 'angry' } as const;
	expect(amend({ type: 'loosen', place: decoy })).toBeNull();
});

it('a new place takes the place of a decoy, and never that of a place of the key', () => {
	const asked = { element: 'loaded', kind: 'loaded-language' } as const;
	const after = amend({ type: 'add', span: span({ id: 'new', quote: 'angry', ...asked }) });
	expect(ids(after)).toContain('new');
	expect(ids(after)).not.toContain('loaded-angry');
	const there = span({ id: 'new', quote: 'A disastrous delay', ...asked });
	expect(amend({ type: 'add', span: there })).toBeNull();
});

it('a quote that occurs several times says which one is meant', () => {
	expect(quoteAt(document, { start: 19, end: 20 })).toEqual({ quote: 'disastrous' });
	const again = document.tokens.findLastIndex(
		({ start, end }) => document.text.slice(start, end) === 'The'
	);
	expect(quoteAt(document, { start: again, end: again + 1 })).toMatchObject({ quote: 'The' });
	expect(quoteAt(document, { start: again, end: again + 1 }).occurrence).toBeGreaterThan(1);
});
