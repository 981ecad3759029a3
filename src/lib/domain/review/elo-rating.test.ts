import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/mastery.json';
import { chooseNext, type Candidate } from './choose-next';
import { expectScore, NEW_RATING, rateAnswer, stepSize } from './elo-rating';
import { NEW_SKILL, stepSkill } from '../mastery/skill-state';

it('learner and item move as tabled, answer by answer', () => {
	const { params, trace } = vectors.elo;
	let pair = { learner: NEW_RATING, item: NEW_RATING };
	for (const row of trace) {
		expect(stepSize(pair.learner.answers)).toBeCloseTo(row.Kuser, 9);
		expect(stepSize(pair.item.answers)).toBeCloseTo(row.Kitem, 9);
		expect(expectScore({ ...pair, guess: params.guess })).toBeCloseTo(row.p, 9);
		pair = rateAnswer({ ...pair, guess: params.guess }, row.x);
		expect(pair.learner.value).toBeCloseTo(row.thetaNew, 9);
		expect(pair.item.value).toBeCloseTo(row.dNew, 9);
	}
});

it('far apart, the chance is that of guessing or certainty, never NaN', () => {
	const rated = (value: number) => ({ value, answers: 9 });
	const meeting = { learner: rated(-2000), item: rated(0), guess: 0.25 };
	expect(expectScore(meeting)).toBe(0.25);
	expect(expectScore({ ...meeting, learner: rated(2000) })).toBe(1);
});

describe('what comes next', () => {
	const item = (id: string, element: Candidate['element'], value = 0): Candidate => ({
		...{ id, element, rating: { value, answers: 5 }, guess: 0 }
	});
	const known = stepSkill(NEW_SKILL, {
		...{ id: 'r', at: 0, articleId: 'a', score: 1, weight: 1, guess: 0 }
	});
	const learner = { skills: { claim: known, loaded: known }, rating: NEW_RATING };

	it('is of the skill that is least sure', () => {
		const items = [item('c', 'claim'), item('l', 'loaded'), item('x', 'context')];
		expect(chooseNext(learner, items)?.id).toBe('x');
	});

	it('is what the learner gets right about three times in four', () => {
		// 1 / (1 + exp(-1.1)) is .75.
		const items = [item('hard', 'claim', 1), item('right', 'claim', -1), item('easy', 'claim', -3)];
		expect(chooseNext(learner, items)?.id).toBe('right');
	});

	it('leaves out skills that nothing is there for', () => {
		expect(chooseNext(learner, [item('c', 'claim')])?.id).toBe('c');
		expect(chooseNext(learner, [])).toBeUndefined();
	});

	it('is the same every time among equals', () => {
		expect(chooseNext(learner, [item('b', 'claim'), item('a', 'claim')])?.id).toBe('a');
	});
});
