import { describe, expect, it } from 'vitest';
import reliability from '../../../../tests/vectors/ctt_reliability.json';
import moodle from '../../../../tests/vectors/moodle_item_stats.json';
import { computeCronbachAlpha } from './cronbach-alpha';

describe('published tests', () => {
	const { matrix = [], expected, trap } = reliability.cases[0] ?? {};

	it('ten learners and ten items of right or wrong', () => {
		expect(computeCronbachAlpha(matrix)).toBeCloseTo(expected?.kr20 ?? NaN, 9);
		expect(computeCronbachAlpha(matrix)).not.toBeCloseTo(trap?.wrong ?? NaN, 2);
	});

	it('thirty learners and ten questions, what was left out counting nothing', () => {
		const { responses = [], key = [], expected } = reliability.cases[1] ?? {};
		const marks = responses.map((row) => row.map((choice, i) => Number(choice === key[i])));
		expect(computeCronbachAlpha(marks)).toBeCloseTo(expected?.cronbachAlpha ?? NaN, 12);
	});

	it('partial marks, with and without items that nobody was given marks for', () => {
		const { cronbachAlphaPercent_20_slots: all, cronbachAlphaPercent_13_active_slots: active } =
			moodle.computedHere;
		expect(100 * (computeCronbachAlpha(moodle.marks) ?? NaN)).toBeCloseTo(all, 9);
		const used = moodle.marks.map((row) => row.slice(7));
		expect(100 * (computeCronbachAlpha(used) ?? NaN)).toBeCloseTo(active, 9);
	});
});

it('items that rank everybody alike are fully consistent, contrary ones below nothing', () => {
	expect(
		computeCronbachAlpha([
			[0, 0],
			[1, 1],
			[2, 2]
		])
	).toBe(1);
	expect(
		computeCronbachAlpha([
			[0, 2],
			[1, 0.5],
			[2, 0]
		])
	).toBeLessThan(0);
});

it('one learner, one item, or the same total for all say nothing', () => {
	expect(computeCronbachAlpha([[1, 0, 1]])).toBeNull();
	expect(computeCronbachAlpha([[1], [0]])).toBeNull();
	expect(
		computeCronbachAlpha([
			[1, 0],
			[0, 1]
		])
	).toBeNull();
	expect(computeCronbachAlpha([])).toBeNull();
});

it('learners with different items are refused', () => {
	expect(() => computeCronbachAlpha([[1, 0], [1]])).toThrow(RangeError);
});
