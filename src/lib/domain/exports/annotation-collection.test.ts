import { describe, expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { annotationFile } from '../../forms/annotation-file';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';
import { toAnnotationCollection, type MarkedRound } from './annotation-collection';
import { locateAnnotation } from './locate-annotation';

const document = splitDocument(SMALL_TEXT);
const spans = resolveKey(document, { version: 3, signedBy: 'Ms. Ruiz', spans: SMALL_SPANS });
const round = (given: Partial<MarkedRound> = {}): MarkedRound => ({
	...{ name: 'r1', learner: '=Merry Otter', exercise: { element: 'loaded', find: 'element' } },
	...{ marks: [{ start: 19, end: 20 }], note: null, at: '2026-11-27T10:00:00.000Z' },
	...given
});
const collect = (...marked: MarkedRound[]) =>
	toAnnotationCollection('Loaded terms', [
		{ document, source: 'urn:x', name: 't', spans, signedBy: 'Ms. Ruiz', keyVersion: 3, marked }
	]);
const bodies = (one: { body: { value: string; purpose: string }[] } | undefined) =>
	one?.body.map(({ purpose, value }) => `${purpose}: ${value}`);

describe('a collection of annotations', () => {
	it('has every place of the key, tagged as key, with status, kind, reason and who signed', () => {
		const { total, first } = collect();
		expect(total).toBe(SMALL_SPANS.length);
		const one = first.items.find(({ id }) => id.endsWith('loaded-disastrous'));
		expect(one).toMatchObject({ motivation: 'classifying', creator: { name: 'Ms. Ruiz' } });
		expect(bodies(one)).toEqual([
			...['tagging: key', 'tagging: required', 'tagging: key version 3'],
			...['tagging: loaded', 'tagging: loaded-language'],
			'commenting: This is a reason that a reader can understand.'
		]);
	});

	it('has every mark under the name that the class knows, with her reason and the time', () => {
		const { total, first } = collect(round({ note: 'It judges.' }), round({ name: 'r2' }));
		expect(total).toBe(SMALL_SPANS.length + 2);
		const [mine, other] = first.items.slice(-2);
		expect(mine).toMatchObject({
			...{ motivation: 'assessing', created: '2026-11-27T10:00:00.000Z' },
			creator: { type: 'Person', nickname: '=Merry Otter' }
		});
		expect(bodies(mine)).toEqual(['tagging: mark', 'tagging: loaded', 'commenting: It judges.']);
		expect(bodies(other)).toEqual(['tagging: mark', 'tagging: loaded']);
	});

	it('does not call a sentence a claim that was marked for making none', () => {
		const exercise = { element: 'claim', find: 'no-claim' } as const;
		const { first } = collect(round({ exercise }));
		expect(bodies(first.items.at(-1))).toEqual(['tagging: mark', 'tagging: no claim']);
	});

	it('gives every annotation an id of its own and a place that other programs find', () => {
		const page = collect(round(), round({ name: 'r2', marks: [{ start: 0, end: 2 }] })).first;
		expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
		const read = annotationFile.parse(JSON.parse(JSON.stringify(page)));
		const quotes = read.map(({ target }) => {
			const at = locateAnnotation(SMALL_TEXT, target.selector);
			return at && SMALL_TEXT.slice(at.start, at.end);
		});
		expect(quotes).toEqual([
			...SMALL_SPANS.map(({ quote }) => quote),
			...['disastrous', 'Bridge closes']
		]);
	});
});
