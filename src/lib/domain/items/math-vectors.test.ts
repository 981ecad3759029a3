import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/ctt_reliability.json';
import { computeMean, computeVariance } from '../statistics/moments';
import { compareGroups } from './compare-groups';
import { describeOptions } from './count-options';
import { computeFacility } from './facility';
import { correlateItemRest } from './item-rest';
import { reportReliability } from './report-reliability';
import { restScores, type ItemAnswer } from './test-answers';

const { responses = [], key = [], expected, computedHere } = vectors.cases[1] ?? {};
const OPTIONS = ['A', 'B', 'C', 'D', 'E'];
const items = key.map((right, i) => ({ id: `${i + 1}`, options: { ids: OPTIONS, key: right } }));
const rows = responses.map((row) =>
	row.map((choice, i): ItemAnswer | null =>
		choice === null ? null : { choice, mark: Number(choice === key[i]) }
	)
);
const marks = responses.map((row) => row.map((choice, i) => Number(choice === key[i])));
const totals = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0));

describe.each(items.map(({ id, options }, item) => ({ id, options, item })))(
	'question $id of the published test',
	({ options, item }) => {
		const own = marks.map((row) => row[item] ?? NaN);
		const rest = restScores(marks, item);

		it('is as hard, and goes with the rest as much', () => {
			expect(computeFacility(own)).toBeCloseTo(expected?.difficulty?.[item] ?? NaN, 9);
			const { r } = correlateItemRest(own, rest);
			expect(r).toBeCloseTo(expected?.itemRestCorrelation?.[item] ?? NaN, 12);
		});

		it('has the published choosers of each option', () => {
			const choices = responses.map((row) => row[item] ?? null);
			const shown = describeOptions(options, choices, rest).filter(({ count }) => count > 0);
			const published = Object.entries(computedHere?.distractors[item] ?? {}).map(
				([id, { n, key: isKey, shareOfAnswered, discrimination }]) => ({
					...{ id, isKey, count: n, share: expect.closeTo(shareOfAnswered, 9) },
					discrimination: expect.closeTo(discrimination, 9)
				})
			);
			expect(shown).toEqual(published);
		});

		it('parts the best from the weakest as much', () => {
			const { groupSize = NaN, D = [] } = computedHere?.upperLower ?? {};
			const groups = compareGroups(own, totals, groupSize);
			expect((groups?.top ?? NaN) - (groups?.bottom ?? NaN)).toBeCloseTo(D[item] ?? NaN, 12);
		});
	}
);

it('the test as a whole is as reliable as published', () => {
	expect(totals).toEqual(expected?.totals);
	expect(computeMean(totals)).toBeCloseTo(expected?.mean ?? NaN, 12);
	expect(Math.sqrt(computeVariance(totals) ?? NaN)).toBeCloseTo(expected?.sd ?? NaN, 12);
	const report = reportReliability({ items, rows });
	if (report.show !== 'reliability') throw new Error('reliability expected');
	expect(report.alpha).toBeCloseTo(expected?.cronbachAlpha ?? NaN, 12);
	expect(report.interval.low).toBeCloseTo(expected?.feldtLow ?? NaN, 10);
	expect(report.interval.high).toBeCloseTo(computedHere?.feldtHigh ?? NaN, 9);
	expect(report.standardError).toBeCloseTo(expected?.sem ?? NaN, 12);
	expect(report.word).toBe('cannot-tell-yet');
});
