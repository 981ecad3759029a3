import { expect, it } from 'vitest';
import { SMALL_TEXT, span } from '../../../../tests/factories/a-small-article';
import { splitDocument } from '../text/split-document';
import { quoteOf } from '../text/sentence-of';
import { resolveSpan } from './resolve-key';

const document = splitDocument(SMALL_TEXT);
const words = (range: { start: number; end: number }) => quoteOf(document, range);

it('leaves two words free around a loaded term, cut at its sentence', () => {
	const loaded = span({ id: 'l', element: 'loaded', kind: 'labelling', quote: 'disastrous' });
	expect(words(resolveSpan(document, loaded).zoneAt)).toBe('A disastrous delay now');
});

it('leaves three words free around a source', () => {
	const source = span({ id: 's', element: 'source', kind: 'agency', quote: 'The mayor' });
	const { coreAt, zoneAt } = resolveSpan(document, source);
	expect(words(coreAt)).toBe('mayor');
	expect(words(zoneAt)).toBe('The mayor said the repair');
});

it('leaves the whole sentence free for claims and missing context', () => {
	for (const element of ['claim', 'context'] as const) {
		const some = span({ id: 'x', element, kind: 'event', quote: 'river is' });
		expect(words(resolveSpan(document, some).zoneAt)).toBe('The river is wide');
	}
});

it('finds the occurrence that is meant, and the others when they count everywhere', () => {
	const second = span({
		id: 'l',
		element: 'loaded',
		kind: 'labelling',
		quote: 'The',
		occurrence: 2
	});
	const { at, elsewhere } = resolveSpan(document, { ...second, everywhere: true });
	expect(words({ start: at.start, end: at.end + 1 })).toBe('The mayor');
	expect(elsewhere.length).toBe(SMALL_TEXT.split('The').length - 2);
});

it('takes core and zone from the key where it names them', () => {
	const named = span({
		id: 'l',
		element: 'loaded',
		kind: 'labelling',
		quote: 'disastrous delay',
		core: 'disastrous',
		zone: 'A disastrous delay now threatens'
	});
	const { coreAt, zoneAt } = resolveSpan(document, named);
	expect([words(coreAt), words(zoneAt)]).toEqual([
		'disastrous',
		'A disastrous delay now threatens'
	]);
});
