import { describe, expect, it } from 'vitest';
import { checkComparison } from './check-comparison';
import type { Comparison, Option } from './comparison';

const option = (correct: boolean): Option => ({ text: 'A statement.', correct, why: 'A reason.' });
const options = [option(true), option(true), option(false)];
const sound: Comparison = {
	id: 'two-bridges',
	title: 'Two bridges',
	topic: 'verbs',
	passages: [
		{ article: 'north', quote: 'The bridge fell' },
		{ article: 'south', quote: 'The bridge was taken down' }
	],
	similarities: options,
	differences: options,
	rule: [option(true), option(false)]
};
const texts = new Map([
	['north', 'The bridge fell on Monday.'],
	['south', 'The bridge was taken down.']
]);
const check = (given: Partial<Comparison>) => checkComparison({ ...sound, ...given }, texts).join();

it('has nothing to say about a sound comparison', () => {
	expect(check({})).toBe('');
});

describe('tells an editor what to mend in', () => {
	const [north, south] = sound.passages;
	const cases: [string, Partial<Comparison>, RegExp][] = [
		[
			'a quote that is not exact',
			{ passages: [{ ...north, quote: 'A bridge' }, south] },
			/the first/
		],
		[
			'an article that is not there',
			{ passages: [north, { ...south, article: 'x' }] },
			/no article/
		],
		['two passages of one article', { passages: [north, north] }, /from one article/],
		['two right rules', { rule: options }, /2 rules are right/],
		['one right similarity', { similarities: [option(true)] }, /1 similarities/],
		['four right differences', { differences: [...options, ...options] }, /4 differences/]
	];
	for (const [name, given, expected] of cases) {
		it(name, () => expect(check(given)).toMatch(expected));
	}
});
