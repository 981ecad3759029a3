import { expect, it } from 'vitest';
import { seededRandom } from '../random';
import { reportReliability } from './report-reliability';

/** Learners whose marks follow their ability, more or less. */
function test(learners: number, items: number, markOf: (ability: number, item: number) => number) {
	return {
		items: Array.from({ length: items }, (_, i) => ({ id: `${i}`, options: null })),
		rows: Array.from({ length: learners }, (_, learner) =>
			Array.from({ length: items }, (_, item) => {
				const mark = markOf((learner + 0.5) / learners, item);
				return { mark, choice: null };
			})
		)
	};
}

const random = seededRandom('reliability');
const byAbility = (ability: number) => Number(random() < ability);
const byChance = () => Number(random() < 0.5);

it('says nothing below 20 learners or 6 items', () => {
	const nothing = (why: string) => ({ show: 'nothing', why });
	expect(reportReliability(test(19, 10, byAbility))).toEqual(nothing('too-few-learners'));
	expect(reportReliability(test(20, 5, byAbility))).toEqual(nothing('too-few-items'));
	expect(reportReliability(test(20, 6, () => 1))).toEqual(nothing('same-total'));
});

it('a long test of one thing is consistent', () => {
	const report = reportReliability(test(40, 20, byAbility));
	expect(report).toMatchObject({ show: 'reliability', word: 'consistent', isBelowZero: false });
});

it('a test that measures nothing is a mixed bag', () => {
	expect(reportReliability(test(100, 8, byChance))).toMatchObject({ word: 'mixed-bag' });
});

it('a short test in one class cannot be told yet', () => {
	expect(reportReliability(test(20, 6, byAbility))).toMatchObject({ word: 'cannot-tell-yet' });
});

it('items that pull in different directions are shown as 0, with a note', () => {
	const contrary = test(30, 6, (ability, item) => {
		const mark = item % 2 ? ability : 1 - ability;
		return item === 0 ? mark ** 2 : mark;
	});
	expect(reportReliability(contrary)).toMatchObject({ alpha: 0, isBelowZero: true });
});
