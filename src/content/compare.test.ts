import { expect, it } from 'vitest';
import type { Option } from '$lib/domain/comparisons/comparison';
import { readComparisons } from './compare';
import { readLibrary } from './library';

const comparisons = readComparisons();
const texts = new Map(readLibrary().map(({ slug, raw }) => [slug, raw]));
const meanLength = (options: readonly Option[]) =>
	options.reduce((sum, { text }) => sum + text.length, 0) / options.length;

it('there are at least ten, each about two different articles', () => {
	expect(comparisons.length).toBeGreaterThanOrEqual(10);
	expect(new Set(comparisons.map(({ id }) => id)).size).toBe(comparisons.length);
	for (const { id, passages } of comparisons)
		expect(passages[0].article, id).not.toBe(passages[1].article);
});

it('every passage stands in its article, word for word', () => {
	for (const { id, passages } of comparisons)
		for (const { article, quote } of passages) expect(texts.get(article), id).toContain(quote);
});

it('exactly one rule is right, and two or three of the likenesses and of the differences', () => {
	for (const { id, similarities, differences, rule } of comparisons) {
		expect(rule.filter(({ correct }) => correct).length, id).toBe(1);
		for (const options of [similarities, differences])
			expect([2, 3], id).toContain(options.filter(({ correct }) => correct).length);
	}
});

it('right statements are not the longer ones: in all within a tenth, and the longest as often as chance', () => {
	const sets = comparisons.flatMap((entry) => [entry.similarities, entry.differences, entry.rule]);
	const right = sets.flat().filter(({ correct }) => correct);
	const wrong = sets.flat().filter(({ correct }) => !correct);
	const ratio = meanLength(right) / meanLength(wrong);
	expect(ratio).toBeGreaterThan(0.9);
	expect(ratio).toBeLessThan(1.1);
	const rules = comparisons.map(({ rule }) => rule);
	const longestIsRight = rules.filter((rule) => {
		const longest = [...rule].sort((a, b) => b.text.length - a.text.length)[0];
		return longest?.correct;
	});
	expect(longestIsRight.length).toBeLessThanOrEqual(rules.length / 2);
});

it('every statement has a reason of its own', () => {
	for (const { id, ...sets } of comparisons)
		for (const options of [sets.similarities, sets.differences, sets.rule])
			expect(new Set(options.map(({ why }) => why)).size, id).toBe(options.length);
});

it('they speak of words for people, verbs, blame, denominators and courts', () => {
	const topics = comparisons.map(({ topic }) => topic);
	for (const topic of ['people-words', 'verbs', 'blame', 'denominators', 'court'])
		expect(topics).toContain(topic);
});
