import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/moodle_item_stats.json';
import { computeVariance } from '../statistics/moments';
import { computeFacility } from './facility';
import { correlateItemRest } from './item-rest';
import { computeEffectiveWeights, computeEfficiency } from './item-shares';
import { restScores } from './test-answers';

// Moodle's own tests allow 1e-6; it prints per cent with ten digits in all.
const DIGITS = 6;
const { marks, expected, maxmark, computedHere } = vectors;
const percent = (share: number | null) => (share === null ? null : 100 * share);
const close = (value: number | null | undefined) =>
	value === null || value === undefined ? null : expect.closeTo(value, DIGITS);

describe.each(maxmark.map((max, item) => ({ max, item, slot: item + 1 })))(
	'slot $slot of the Moodle quiz, worth $max',
	({ max, item }) => {
		const own = marks.map((row) => row[item] ?? NaN);
		const rest = restScores(marks, item);

		it('is as hard and spreads as much', () => {
			expect(percent(computeFacility(own, max))).toEqual(close(expected.facilityPercent[item]));
			if (max === 0) return;
			const sd = Math.sqrt(computeVariance(own) ?? NaN);
			expect(1000 * sd).toBeCloseTo(expected.sdTimes1000[item] ?? NaN, DIGITS);
		});

		it('tells learners apart as well', () => {
			const { r } = correlateItemRest(own, rest);
			expect(percent(r)).toEqual(close(expected.discriminationIndexPercent[item]));
			expect(percent(r)).toEqual(close(computedHere.discriminationIndex[item]));
			const efficiency = percent(computeEfficiency(own, rest));
			expect(efficiency).toEqual(close(expected.discriminativeEfficiencyPercent[item]));
		});

		it('weighs as much', () => {
			const weight = percent(computeEffectiveWeights(marks)[item] ?? NaN);
			expect(weight).toEqual(close(expected.effectiveWeightPercent[item]));
		});
	}
);

it('where everyone gets the same total no item has a share of its spread', () => {
	expect(
		computeEffectiveWeights([
			[1, 0],
			[0, 1]
		])
	).toEqual([0, 0]);
});
