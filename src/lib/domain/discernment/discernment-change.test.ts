import { expect, it } from 'vitest';
import { compareDiscernment, type BeforeAfter } from './discernment-change';

const counts = (hits: number, falseAlarms: number, units = 20) => ({
	...{ signals: units, hits, noise: units, falseAlarms }
});
type Counts = ReturnType<typeof counts>;

/** A class in which some have one hit more before and the others after. */
const classOf = (before: Counts, after: Counts, size = 10): BeforeAfter[] =>
	Array.from({ length: size }, (_, i) => ({
		before: { ...before, hits: before.hits + (i % 2) },
		after: { ...after, hits: after.hits + ((i + 1) % 2) }
	}));

const verdictOf = (learners: BeforeAfter[]) => {
	const change = compareDiscernment(learners);
	return change.show === 'change' ? change.verdict : change.show;
};

it.each([
	['sharper', counts(12, 8), counts(16, 4)],
	['sharper-and-more-suspicious', counts(10, 4), counts(18, 5)],
	['sharper-and-less-suspicious', counts(14, 12), counts(14, 4)],
	['flags-more', counts(10, 5), counts(15, 10)],
	['flags-less', counts(15, 10), counts(10, 5)],
	['less-sharp', counts(15, 4), counts(13, 7)]
])('%s', (verdict, before, after) => {
	expect(verdictOf(classOf(before, after))).toBe(verdict);
});

it('the same again is no clear change', () => {
	expect(verdictOf(classOf(counts(13, 6), counts(13, 6)))).toBe('no-clear-change');
	const same = { before: counts(13, 6), after: counts(13, 6) };
	expect(verdictOf(Array.from({ length: 8 }, () => same))).toBe('no-clear-change');
});

it('seven learners, or sets with fewer than ten of each, are too few', () => {
	expect(compareDiscernment(classOf(counts(12, 8), counts(18, 2), 7))).toEqual({
		show: 'too-few',
		learners: 7
	});
	const short = classOf(counts(5, 3, 9), counts(8, 1, 9), 30);
	expect(compareDiscernment(short)).toEqual({ show: 'too-few', learners: 0 });
	expect(compareDiscernment([])).toEqual({ show: 'too-few', learners: 0 });
});
