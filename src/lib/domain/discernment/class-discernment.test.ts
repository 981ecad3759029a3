import { expect, it } from 'vitest';
import { describeClass } from './class-discernment';
import { computeDiscernment } from './compute-discernment';

const learner = (hits: number, falseAlarms: number, units = 10) => ({
	...{ signals: units, hits, noise: units, falseAlarms }
});
const classOf = (size: number, ...learners: ReturnType<typeof learner>[]) =>
	Array.from({ length: size }, (_, i) => learners[i % learners.length] ?? learner(5, 5));

it('fewer than eight learners have only their counts together', () => {
	expect(describeClass(classOf(7, learner(8, 2)))).toEqual({
		show: 'counts',
		counts: { signals: 70, hits: 56, noise: 70, falseAlarms: 14 }
	});
});

it('learners with few judgements count into the counts, not into the means', () => {
	const shown = describeClass([...classOf(8, learner(8, 2)), learner(4, 0, 4)]);
	expect(shown).toMatchObject({ show: 'means', learners: 8, counts: { signals: 84 } });
	const short = describeClass([...classOf(7, learner(8, 2)), learner(4, 0, 4)]);
	expect(short.show).toBe('counts');
});

it('the value of a class is that of its mean learner, with a range', () => {
	const shown = describeClass(classOf(10, learner(8, 2), learner(7, 4)));
	if (shown.show !== 'means') throw new Error('means expected');
	const [one, other] = [learner(8, 2), learner(7, 4)].map(computeDiscernment);
	const mean = ((one?.sensitivity.value ?? NaN) + (other?.sensitivity.value ?? NaN)) / 2;
	expect(shown.sensitivity.mean).toBeCloseTo(mean, 12);
	expect(shown.sensitivity.low).toBeLessThan(mean);
	expect(shown.leaning).toBe('not-clear');
});

it('a class of trusting and suspicious learners is as sharp as its members, not as their sum', () => {
	const mixed = classOf(10, learner(10, 8), learner(2, 0));
	const shown = describeClass(mixed);
	const pooled = computeDiscernment(shown.counts);
	expect(shown.show === 'means' && shown.sensitivity.mean).toBeGreaterThan(0.9);
	expect(pooled.sensitivity.value).toBeLessThan(0.6);
});

it('a class that flags nearly everything is said to flag readily', () => {
	expect(describeClass(classOf(12, learner(9, 8), learner(10, 7)))).toMatchObject({
		leaning: 'flags-readily'
	});
});
