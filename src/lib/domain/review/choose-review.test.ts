import { describe, expect, it } from 'vitest';
import type { FoilPair } from '../foils/foil';
import { NEW_RATING } from './elo-rating';
import { chooseReview } from './choose-review';

const sentence = (text: string) => ({ text, why: 'A reason.' });
const pairs: FoilPair[] = Array.from({ length: 12 }, (_, n) => ({
	...{ id: `p${n}`, element: 'claim' as const, theme: 'traffic' },
	...{ signal: sentence(`signal ${n}`), foil: sentence(`foil ${n}`) }
}));

const choose = (seed: string, met: Record<string, number> = {}, given = pairs) =>
	chooseReview({
		learner: { skills: {}, rating: NEW_RATING },
		...{ pairs: given, seed, ratingOf: () => NEW_RATING, metAt: (text: string) => met[text] }
	});
const textsOf = (review: ReturnType<typeof choose>) =>
	(review?.exercise.items ?? []).map(({ text }) => text);
const numbersOf = (texts: readonly string[]) => texts.map((text) => text.split(' ')[1]);

describe('the sentences of a review', () => {
	it('are of five pairs, and both kinds of odd one out occur', () => {
		const counts = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
			const review = choose(seed);
			expect(new Set(numbersOf(textsOf(review))).size).toBe(5);
			return review?.exercise.items.filter(({ hasIt }) => hasIt).length;
		});
		expect(new Set(counts)).toEqual(new Set([2, 3]));
	});

	it('are the same for the same seed, and others for another', () => {
		expect(choose('a')).toEqual(choose('a'));
		expect(textsOf(choose('a'))).not.toEqual(textsOf(choose('b')));
	});

	it('are of pairs that were never met, before the other half of a pair', () => {
		const met = Object.fromEntries([0, 1, 2, 3, 4, 5].map((n) => [`signal ${n}`, 1]));
		expect(numbersOf(textsOf(choose('a', met))).every((n) => Number(n) > 5)).toBe(true);
	});

	it('are the other halves, which are new too, before any that was met', () => {
		const met = Object.fromEntries(pairs.map(({ signal }) => [signal.text, 1]));
		const review = choose('a', met);
		const foils = review?.exercise.items.filter(({ hasIt }) => !hasIt).map(({ text }) => text);
		expect(foils?.some((text) => met[text] !== undefined)).toBe(false);
		expect(review?.metBefore).toBe(review?.exercise.items.filter(({ hasIt }) => hasIt).length);
	});

	it('are those met longest ago when all were met, and that is told', () => {
		const met = Object.fromEntries(
			pairs.flatMap(({ signal, foil }, n) => [
				[signal.text, n],
				[foil.text, n]
			])
		);
		const review = choose('a', met);
		expect(numbersOf(textsOf(review)).map(Number).sort()).toEqual([0, 1, 2, 3, 4]);
		expect(review?.metBefore).toBe(5);
	});

	it('are none where there are no pairs', () => {
		expect(choose('a', {}, [])).toBeUndefined();
	});
});
