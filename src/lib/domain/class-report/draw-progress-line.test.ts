import { expect, it } from 'vitest';
import { drawProgressLine } from './draw-progress-line';

const assignment = (id: string, scores: number[]) => ({
	id,
	scores: new Map(scores.map((score, i) => [`l${i}`, score]))
});
const start = [0.4, 0.5, 0.6, 0.5, 0.4, 0.6];

it('each assignment has its mean and range', () => {
	const [point] = drawProgressLine([assignment('first', start)]);
	expect(point).toMatchObject({ id: 'first', learners: 6, mean: 0.5, sincePrevious: null });
	expect(point?.interval?.low).toBeCloseTo(0.406, 3);
});

it('what nobody has handed in has no mean, and one learner no range', () => {
	const [none, one] = drawProgressLine([assignment('a', []), assignment('b', [0.7])]);
	expect(none).toMatchObject({ learners: 0, mean: null, interval: null });
	expect(one).toMatchObject({ mean: 0.7, interval: null });
	expect(one?.sincePrevious).toEqual({
		...{ learners: 0, interval: null, verdict: 'no-clear-difference' }
	});
});

it.each([
	['higher', [0.6, 0.65, 0.75, 0.7, 0.55, 0.8]],
	['lower', [0.3, 0.35, 0.4, 0.3, 0.35, 0.4]],
	['no-clear-difference', [0.6, 0.4, 0.7, 0.3, 0.6, 0.5]]
])('the same learners did: %s', (verdict, scores) => {
	const [, second] = drawProgressLine([assignment('a', start), assignment('b', scores)]);
	expect(second?.sincePrevious).toMatchObject({ learners: 6, verdict });
});

it('learners who did only one of the two are not compared', () => {
	const [, second] = drawProgressLine([
		assignment('a', start.slice(0, 5)),
		assignment('b', [...start, 1, 1, 1])
	]);
	expect(second?.sincePrevious).toMatchObject({ learners: 5, verdict: 'no-clear-difference' });
});

it('four learners who change alike are no proof', () => {
	const [, second] = drawProgressLine([
		assignment('a', [0.4, 0.5, 0.6, 0.5]),
		assignment('b', [0.5, 0.6, 0.7, 0.6])
	]);
	expect(second?.sincePrevious?.verdict).toBe('no-clear-difference');
});
