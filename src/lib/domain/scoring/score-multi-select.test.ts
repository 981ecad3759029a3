import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/choice_items.json';
import { scoreMultiSelect } from './score-multi-select';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

function score(optionCount: number, correct: readonly number[], selected: readonly number[]) {
	return scoreMultiSelect({
		options: new Set(upTo(optionCount)),
		correct: new Set(correct),
		selected: new Set(selected)
	});
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The score of every possible way to tick the boxes; the first `rightCount` options are right. */
function scoreEveryTicking(optionCount: number, rightCount: number) {
	return upTo(2 ** optionCount).map((bits) => {
		const selected = upTo(optionCount).filter((option) => (bits >> option) & 1);
		const result = score(optionCount, upTo(rightCount), selected);
		return { size: selected.length, score: result?.score ?? NaN };
	});
}

describe('several options may be right', () => {
	it.each(vectors.multiSelect)(
		'$options options, right $correct, ticked $selected',
		({ options, correct, selected, expected }) => {
			const result = score(options, correct, selected);
			expect(result).toEqual({
				score: expected.score,
				raw: expected.raw,
				lambda: expected.lam,
				guess: 0.2
			});
		}
	);

	it.each(upTo(7))('ticking all of eight options earns nothing when %i are right', (rightCount) => {
		expect(score(8, upTo(rightCount), upTo(8))?.score).toBe(0);
	});

	it('an item whose every option is right is left out', () => {
		expect(score(4, upTo(4), [0])).toBeNull();
		expect(score(0, [], [])).toBeNull();
	});

	it('a tick that is not among the options is ignored', () => {
		expect(score(6, [0, 1], [0, 1, 99])?.score).toBe(1);
	});
});

describe('blind ticking earns little', () => {
	it.each(vectors.blindGuessing)('$correct right of $options', (example) => {
		const all = scoreEveryTicking(example.options, example.correct);
		const byCoin = mean(all.map((ticking) => ticking.score));
		const rightNumber = all.filter((ticking) => ticking.size === example.correct);
		expect(byCoin).toBeCloseTo(example.bestBlindExpectedFlooredScore, 4);
		expect(mean(rightNumber.map((ticking) => ticking.score))).toBeCloseTo(
			example.randomExactlyGPicks,
			4
		);
	});
});
