import type { Random } from '$lib/domain/random';
import { shuffle } from '$lib/domain/random';

/** A pair as a bag of words sees it: one text with the thing, one without. */
export interface TextPair {
	signal: string;
	foil: string;
}

/** The words of a text, each once, in lower case, numbers and quotation marks among them. */
export function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[“”"%]/gu) ?? []);
}

/**
 * Learn to tell signals from foils by which words are there, and nothing else: naive Bayes on word
 * presence (Bernoulli) with one added to every count, as in Manning, Raghavan and Schütze,
 * "Introduction to Information Retrieval", 2008, chapter 13.3. Returns the log odds of a signal.
 */
export function trainBagOfWords(pairs: readonly TextPair[]): (text: string) => number {
	const signals = countWords(pairs.map(({ signal }) => signal));
	const foils = countWords(pairs.map(({ foil }) => foil));
	const chance = (count = 0) => (count + 1) / (pairs.length + 2);
	const weights = [...new Set([...signals.keys(), ...foils.keys()])].map((word) => {
		const [inSignal, inFoil] = [chance(signals.get(word)), chance(foils.get(word))];
		const present = Math.log(inSignal / inFoil);
		return { word, present, absent: Math.log((1 - inSignal) / (1 - inFoil)) };
	});
	return (text) => {
		const words = wordsOf(text);
		return weights.reduce(
			(sum, { word, present, absent }) => sum + (words.has(word) ? present : absent),
			0
		);
	};
}

/** How often it is right about texts it has not seen; undecided counts half. */
export function accuracy(logOdds: (text: string) => number, pairs: readonly TextPair[]): number {
	const points = pairs.flatMap(({ signal, foil }) => [
		(Math.sign(logOdds(signal)) + 1) / 2,
		(1 - Math.sign(logOdds(foil))) / 2
	]);
	return points.reduce((sum, point) => sum + point, 0) / points.length;
}

/** Split the pairs in two, learn from each half and judge the other; the mean of both. */
export function halfAccuracy(pairs: readonly TextPair[], random: Random): number {
	const mixed = shuffle(pairs, random);
	const [one, other] = [
		mixed.slice(0, Math.ceil(mixed.length / 2)),
		mixed.slice(Math.ceil(mixed.length / 2))
	];
	return (accuracy(trainBagOfWords(one), other) + accuracy(trainBagOfWords(other), one)) / 2;
}

function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
