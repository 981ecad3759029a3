import { describe, expect, it } from 'vitest';
import { ELEMENTS, type Element } from '$lib/domain/elements';
import { practicePairs, type FoilPair, type FoilSentence } from '$lib/domain/foils/foil';
import { formItems } from '$lib/domain/foils/form-items';
import { seededRandom } from '$lib/domain/random';
import { halfAccuracy, type TextPair } from './bag-of-words';
import { readFoils } from './foils';
import { readThemes } from './themes';

const all = readFoils();
const practice = practicePairs(all);
const tests = all.filter(({ form }) => form !== undefined);
const of = (element: Element, pairs: readonly FoilPair[]) =>
	pairs.filter((pair) => pair.element === element);

describe('the pairs for practice', () => {
	it('are at least 96, with 24 of each element', () => {
		expect(practice.length).toBeGreaterThanOrEqual(96);
		for (const element of ELEMENTS)
			expect(of(element, practice).length, element).toBeGreaterThanOrEqual(24);
	});

	it('speak of at least eight themes, and each element of at least eight', () => {
		for (const element of ELEMENTS)
			expect(
				new Set(of(element, practice).map(({ theme }) => theme)).size,
				element
			).toBeGreaterThanOrEqual(8);
	});

	it('with loaded words favor each side equally often, in all and in each theme within one', () => {
		const loaded = of('loaded', practice);
		const favoring = (side: string, pairs = loaded) =>
			pairs.filter(({ favors }) => favors === side).length;
		expect(favoring('first')).toBe(loaded.length / 2);
		expect(favoring('second')).toBe(loaded.length / 2);
		for (const { id } of readThemes()) {
			const ofTheme = loaded.filter(({ theme }) => theme === id);
			expect(Math.abs(favoring('first', ofTheme) - favoring('second', ofTheme)), id).toBeLessThan(
				2
			);
		}
	});

	it('give a reason of its own for each member', () => {
		const whys = all.flatMap(({ signal, foil }) => [signal.why, foil.why]);
		expect(whys.filter((why) => why.split(/\s+/).length < 4)).toEqual([]);
		expect(new Set(whys).size).toBe(whys.length);
	});

	it('never repeat a passage, nor use an id twice in any file', () => {
		const texts = all.flatMap(({ signal, foil }) => [signal.text, foil.text]);
		expect(new Set(texts).size).toBe(texts.length);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});
});

describe('the two parallel tests', () => {
	it('have forty pairs, ten of each element, numbered from 1 to 40 once each', () => {
		for (const element of ELEMENTS) expect(of(element, tests), element).toHaveLength(10);
		const numbers = tests.map(({ form = 0 }) => form).sort((a, b) => a - b);
		expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
	});

	it('ask twenty with the thing and twenty without, five and five of each element', () => {
		for (const form of [1, 2] as const)
			for (const element of ELEMENTS)
				for (const isSignal of [true, false])
					expect(
						formItems(all, form).filter(
							(item) => item.element === element && item.isSignal === isSignal
						)
					).toHaveLength(5);
	});

	it('share no passage with each other, nor with practice', () => {
		const texts = [...formItems(all, 1), ...formItems(all, 2)].map(({ sentence }) => sentence.text);
		expect(new Set(texts).size).toBe(80);
		const practiced = new Set(practice.flatMap(({ signal, foil }) => [signal.text, foil.text]));
		expect(texts.filter((text) => practiced.has(text))).toEqual([]);
	});

	it('have loaded words for each side equally often in each form', () => {
		for (const form of [1, 2] as const) {
			const signals = formItems(all, form).filter(
				({ element, isSignal }) => element === 'loaded' && isSignal
			);
			const firsts = signals.filter(
				({ pairId }) => all.find(({ id }) => id === pairId)?.favors === 'first'
			);
			expect(Math.abs(2 * firsts.length - signals.length)).toBeLessThanOrEqual(1);
		}
	});
});

describe('a bag of words', () => {
	const SEEDS = Array.from({ length: 20 }, (_, index) => `split-${index}`);
	/** Chance is 50 %; a word that gives signals away shows well above this. */
	const LIMIT = 0.65;

	const textPair = ({ signal, foil }: FoilPair, read = (s: FoilSentence) => s.text): TextPair => ({
		signal: read(signal),
		foil: read(foil)
	});
	const mean = (pairs: readonly TextPair[]) =>
		SEEDS.reduce((sum, seed) => sum + halfAccuracy(pairs, seededRandom(seed)), 0) / SEEDS.length;

	it('cannot tell passages with the thing from those without, in the whole bank', () => {
		expect(mean(practice.map((pair) => textPair(pair)))).toBeLessThan(LIMIT);
	});

	for (const element of ELEMENTS) {
		it(`cannot tell them within one element: ${element}`, () => {
			expect(mean(of(element, practice).map((pair) => textPair(pair)))).toBeLessThan(LIMIT);
		});
	}

	it('cannot tell loaded passages by what stands around the tested words', () => {
		const around = ({ text, tested = [] }: FoilSentence) =>
			tested.reduce((rest, words) => rest.replace(words, ' '), text);
		const loaded = of('loaded', practice).map((pair) => textPair(pair, around));
		expect(mean(loaded)).toBeLessThan(LIMIT);
	});

	it('would find a tell-tale: one planted word gives nearly all of them away', () => {
		const planted = practice.map((pair) => {
			const { signal, foil } = textPair(pair);
			return { signal: `${signal} Reportedly.`, foil };
		});
		expect(mean(planted)).toBeGreaterThan(0.9);
	});
});
