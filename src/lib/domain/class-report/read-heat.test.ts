import { describe, expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { markRound } from '../exercises/mark-round';
import { resolveKey } from '../keys/resolve-key';
import type { Range } from '../text/range';
import { splitDocument } from '../text/split-document';
import { judgedRanges, keyPlaces } from './key-places';
import { heatStep, listDisputed, readHeat } from './read-heat';

/** Three sentences of four words. */
const document = splitDocument('One two three four. One two three four. One two three four.');
const words = (start: number, end: number): Range => ({ start, end });

describe('the marks of a class on a text', () => {
	const heat = readHeat(document, [
		[words(0, 2)],
		[words(1, 3), words(4, 5)],
		[words(1, 2), words(4, 8)],
		[]
	]);

	it('say how many marked each word, and how many the sentence at all', () => {
		expect(heat[0]).toMatchObject({ sentenceId: 0, marked: 3 });
		expect(heat[0]?.runs).toEqual([
			{ ...words(0, 1), count: 1 },
			{ ...words(1, 2), count: 3 },
			{ ...words(2, 3), count: 1 }
		]);
	});

	it('name the words that most learners marked', () => {
		expect(heat[0]?.peak).toEqual({ ...words(1, 2), count: 3 });
		expect(heat[1]?.peak).toEqual({ ...words(4, 5), count: 2 });
		expect(heat[2]?.peak).toBeNull();
	});

	it('put the sentence first that half the class marked', () => {
		expect(listDisputed(heat).map(({ sentenceId }) => sentenceId)).toEqual([1, 0]);
	});

	it('hold no dispute where one learner alone has handed in, and none without a class', () => {
		expect(listDisputed(readHeat(document, [[words(0, 4)]]))).toEqual([]);
		expect(listDisputed(readHeat(document, []))).toEqual([]);
	});
});

it('a share is drawn in five steps, and one learner of thirty is seen', () => {
	expect([0, 1, 6, 7, 24, 25, 30].map((count) => heatStep(count, 30))).toEqual([
		0, 1, 1, 2, 4, 5, 5
	]);
	expect(heatStep(0, 0)).toBe(0);
});

describe('what the key says', () => {
	const small = splitDocument(SMALL_TEXT);
	const spans = resolveKey(small, { version: 1, signedBy: '', spans: SMALL_SPANS });
	const said = (element: 'loaded' | 'claim') => {
		const round = markRound({ document: small, spans, seed: 's', element });
		if (round?.kind !== 'mark') throw new Error('no mark round');
		return { round, places: keyPlaces(round, spans) };
	};

	it('is what is to be found and what only looks like it, in the order of the text', () => {
		const { places } = said('loaded');
		expect(places.map(({ status }) => status)).toEqual(['required', 'decoy']);
	});

	it('covers look-alikes too, when places are looked for that it may have missed', () => {
		const { round, places } = said('loaded');
		const judged = judgedRanges(round, spans);
		for (const place of places)
			expect(judged.some(({ start, end }) => start <= place.start && place.end <= end)).toBe(true);
	});
});
