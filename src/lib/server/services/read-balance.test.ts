import { expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { readBalance } from './read-balance';

const { themes, newsStakes, kinds, pairs, pairCount, elements } = readBalance(readLibrary());

/** What a sentence of the page says, and the counts must say too; mend both when one changes. */
it('the words of the page stay true: the news leans one way on its one theme', () => {
	const leaning = themes.filter(({ news }) => news);
	expect(leaning.map(({ theme }) => theme.id)).toEqual(['immigration-enforcement']);
	for (const { news } of leaning)
		expect(news?.clear.first).toBeGreaterThan(3 * (news?.clear.second ?? 0));
});

it('the words of the page stay true: hardly anyone who speaks has nothing at stake', () => {
	const { interested, independent, unknown } = newsStakes.clear;
	expect(independent / (interested + independent + unknown)).toBeLessThan(0.1);
	const most = [...kinds].sort((a, b) => b.news - a.news).map(({ kind }) => kind);
	expect(most.slice(0, 4)).toEqual(
		expect.arrayContaining(['named-official', 'agency', 'document-or-data'])
	);
});

it('the words of the page stay true: one practice text leans the other way, one is plain', () => {
	const [immigration] = themes;
	const answer = immigration?.articles.find(({ isNews }) => !isNews)?.sides.clear;
	expect(answer?.second).toBeGreaterThan(3 * (answer?.first ?? 0));
	const plain = themes.flatMap(({ articles }) => articles).at(-1)?.sides.clear;
	expect(plain).toEqual({ first: 0, second: 0, neither: 0 });
	expect(elements.every(({ lookAlikes }) => lookAlikes > 0)).toBe(true);
});

it('the words of the page stay true: loaded pairs on ten themes help each side equally often', () => {
	expect(pairs).toHaveLength(10);
	const sum = (side: 'first' | 'second') => pairs.reduce((total, pair) => total + pair[side], 0);
	expect(sum('first')).toBe(sum('second'));
	expect(pairCount.tests).toBe(40);
});
