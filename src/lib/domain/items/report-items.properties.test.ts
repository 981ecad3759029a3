import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportItems } from './report-items';
import { reportReliability } from './report-reliability';
import type { ItemAnswer, TestAnswers } from './test-answers';

const RUNS = { seed: 713, numRuns: 300 };
const OPTIONS = ['a', 'b', 'c'];

const answer = fc.option(
	fc.record<ItemAnswer>({
		mark: fc.constantFrom(0, 0.25, 0.3333, 0.5, 1),
		choice: fc.constantFrom(...OPTIONS, null)
	}),
	{ freq: 5 }
);
const test = fc.integer({ min: 1, max: 8 }).chain((items) =>
	fc
		.array(fc.array(answer, { minLength: items, maxLength: items }), { maxLength: 70 })
		.map((rows): TestAnswers => {
			const options = { ids: OPTIONS, key: 'a' };
			return { items: Array.from({ length: items }, (_, i) => ({ id: `${i}`, options })), rows };
		})
);

/** All numbers of a report, wherever they stand in it. */
function numbersIn(report: unknown): number[] {
	if (typeof report === 'number') return [report];
	if (typeof report !== 'object' || report === null) return [];
	return Object.values(report).flatMap(numbersIn);
}

it('whatever was answered, every figure of a report is a number', () => {
	fc.assert(
		fc.property(test, (answers) => {
			const reports = reportItems(answers);
			for (const value of numbersIn([reports, reportReliability(answers)]))
				expect(value).toSatisfy(Number.isFinite);
		}),
		RUNS
	);
});

it('answers are with full, some or no marks, or were left out, and nobody is lost', () => {
	fc.assert(
		fc.property(test, (answers) => {
			for (const { asked, omitted, full, partial, none } of reportItems(answers)) {
				expect(full + partial + none + omitted).toBe(asked);
				expect(asked).toBe(answers.rows.length);
			}
		}),
		RUNS
	);
});

it('what was shown of an item stays shown when more learners answer', () => {
	const tiers = ['counts', 'bar', 'facility', 'rough', 'full'];
	const tiersOf = (test: TestAnswers) => reportItems(test).map(({ tier }) => tiers.indexOf(tier));
	fc.assert(
		fc.property(test, test, (answers, more) => {
			const rows = [...answers.rows, ...more.rows];
			const [before = NaN] = tiersOf(answers);
			expect(tiersOf({ ...answers, rows })[0]).toBeGreaterThanOrEqual(before);
		}),
		RUNS
	);
});
