import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../text/range';
import type { Answer } from './answer';
import { isSameAnswer, mergeAnswers, normalAnswer, type MergeRules } from './merge-answers';

const RUNS = { numRuns: 500, seed: 713 };
const RULES: MergeRules = { starts: new Set([0, 10, 20, 30]), oneOf: ['r1', 'r2'] };

const mark = fc
	.record({ start: fc.nat(38), length: fc.integer({ min: 1, max: 6 }) })
	.map(({ start, length }): Range => ({ start, end: Math.min(40, start + length) }));
const markAnswer = fc
	.array(mark, { maxLength: 8 })
	.map((marks): Answer => ({ kind: 'mark', marks }));
const choices = fc
	.dictionary(fc.constantFrom('p1', 'p2', 'p3', 'p4'), fc.constantFrom('yes', 'no'))
	.map((labels): Answer => ({ kind: 'spot', labels }));
const selection = fc
	.record({
		free: fc.subarray(['a', 'b', 'c', 'd']),
		rule: fc.constantFrom([], ['r1'], ['r2'])
	})
	.map(({ free, rule }): Answer => ({ kind: 'compare', selected: [...free, ...rule] }));
const three = <T>(one: fc.Arbitrary<T>) => fc.record({ base: one, mine: one, theirs: one });
const anyThree = fc.oneof(three(markAnswer), three(choices), three(selection));

const merge = (ways: { base: Answer; mine: Answer; theirs: Answer }) => mergeAnswers(ways, RULES);
const marks = (...ranges: [number, number][]): Answer => ({
	kind: 'mark',
	marks: ranges.map(([start, end]) => ({ start, end }))
});
const tokens = (answer: Answer) =>
	new Set(
		'marks' in answer
			? answer.marks.flatMap(({ start, end }) =>
					Array.from({ length: end - start }, (_, i) => start + i)
				)
			: []
	);

describe('an answer changed on two devices', () => {
	it('keeps the marks of both, and what either freed stays free', () => {
		const base = marks([1, 3], [12, 14]);
		const mine = marks([1, 3], [12, 14], [22, 25]);
		const theirs = marks([1, 3], [5, 6]);
		expect(merge({ base, mine, theirs }).answer).toEqual(marks([1, 3], [5, 6], [22, 25]));
	});

	it('joins neighbors of one sentence, and never across two', () => {
		const ways = { base: marks(), mine: marks([8, 9], [9, 10]), theirs: marks([7, 8], [10, 12]) };
		expect(merge(ways).answer).toEqual(marks([7, 10], [10, 12]));
	});

	it('keeps my choice, and says so, where a question was answered in two ways', () => {
		const base: Answer = { kind: 'spot', labels: { p1: 'yes' } };
		const mine: Answer = { kind: 'spot', labels: { p1: 'yes', p2: 'yes' } };
		const theirs: Answer = { kind: 'spot', labels: { p1: 'no', p2: 'no' } };
		const merged = merge({ base, mine, theirs });
		expect(merged).toEqual({
			answer: { kind: 'spot', labels: { p1: 'no', p2: 'yes' } },
			isContested: true
		});
	});

	it('never ends with two rules where one can be chosen', () => {
		const base: Answer = { kind: 'compare', selected: [] };
		const mine: Answer = { kind: 'compare', selected: ['a', 'r1'] };
		const theirs: Answer = { kind: 'compare', selected: ['b', 'r2'] };
		const merged = merge({ base, mine, theirs });
		expect(merged.answer).toEqual({ kind: 'compare', selected: ['a', 'b', 'r1'] });
		expect(merged.isContested).toBe(true);
	});

	it('is theirs when I changed nothing, and mine when they did not', () => {
		fc.assert(
			fc.property(anyThree, ({ base, mine, theirs }) => {
				expect(merge({ base, mine: base, theirs }).answer).toEqual(normalAnswer(theirs, RULES));
				expect(merge({ base, mine, theirs: base }).answer).toEqual(normalAnswer(mine, RULES));
			}),
			RUNS
		);
	});

	it('is the same from either side unless one question was answered twice', () => {
		fc.assert(
			fc.property(anyThree, ({ base, mine, theirs }) => {
				const here = merge({ base, mine, theirs });
				const there = merge({ base, mine: theirs, theirs: mine });
				expect(there.isContested).toBe(here.isContested);
				if (!here.isContested) expect(isSameAnswer(here.answer, there.answer, RULES)).toBe(true);
			}),
			RUNS
		);
	});

	it('does not change when what was merged is merged again', () => {
		fc.assert(
			fc.property(anyThree, ({ base, mine, theirs }) => {
				const { answer } = merge({ base, mine, theirs });
				expect(merge({ base: theirs, mine: answer, theirs }).answer).toEqual(answer);
				expect(merge({ base, mine: answer, theirs: answer }).answer).toEqual(answer);
			}),
			RUNS
		);
	});

	it('loses no word that either side marked, and brings none back that either freed', () => {
		fc.assert(
			fc.property(three(markAnswer), ({ base, mine, theirs }) => {
				const merged = tokens(merge({ base, mine, theirs }).answer);
				const [b, m, t] = [tokens(base), tokens(mine), tokens(theirs)];
				for (let token = 0; token < 40; token++) {
					const expected = b.has(token)
						? m.has(token) && t.has(token)
						: m.has(token) || t.has(token);
					expect(merged.has(token)).toBe(expected);
				}
			}),
			RUNS
		);
	});
});
