import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/mastery.json';
import { betaQuantile } from '../statistics/beta-quantile';
import { describeSkill } from './describe-skill';
import { foldSkill, type SkillResponse } from './skill-state';

it.each(vectors.betaQuantiles)('Beta($alpha, $beta): $q lie below $value', (example) => {
	const shape = { a: example.alpha, b: example.beta };
	expect(betaQuantile(example.q, shape)).toBeCloseTo(example.value, 9);
});

/** Answers in open marking, on two articles in turns unless told otherwise. */
function answers(scores: number[], given: Partial<SkillResponse> = {}): SkillResponse[] {
	return scores.map((score, at) => ({
		...{ id: `r${at}`, at, articleId: at % 2 ? 'bridge' : 'river' },
		...{ score, weight: 1, guess: 0, ...given }
	}));
}
const levelOf = (scores: number[], given?: Partial<SkillResponse>) =>
	describeSkill(foldSkill(answers(scores, given))).level;
const times = (count: number, score: number) => Array.from({ length: count }, () => score);

describe('a skill', () => {
	it('is not known before five answers', () => {
		expect(levelOf([])).toBe('not-enough');
		expect(levelOf(times(4, 1))).toBe('not-enough');
		expect(levelOf(times(4, 0))).toBe('not-enough');
	});

	it('is not known from one article alone', () => {
		expect(levelOf(times(12, 1), { articleId: 'bridge' })).toBe('not-enough');
	});

	it('is not known sooner by answers that count half', () => {
		expect(levelOf(times(9, 1), { weight: 0.5 })).toBe('not-enough');
		expect(levelOf(times(10, 1), { weight: 0.5 })).not.toBe('not-enough');
	});

	it('is secure after five right answers, also where one in four is guessed', () => {
		expect(levelOf(times(5, 1))).toBe('secure');
		expect(levelOf(times(5, 1), { guess: 0.25 })).toBe('secure');
	});

	it('takes longer where every second answer could be guessed', () => {
		expect(levelOf(times(5, 1), { guess: 0.5 })).toBe('developing');
		expect(levelOf(times(9, 1), { guess: 0.5 })).toBe('secure');
	});

	it('is starting while nearly everything is wrong, and developing in between', () => {
		expect(levelOf(times(6, 0))).toBe('starting');
		expect(levelOf([1, 0, 1, 0, 1, 0])).toBe('developing');
	});

	it('can be lost again, and is then offered for review', () => {
		const state = foldSkill(answers([...times(6, 1), ...times(3, 0)]));
		expect(describeSkill(state)).toMatchObject({ level: 'developing', wasSecure: true });
	});

	it('that is secure is not said to have been', () => {
		const state = foldSkill(answers(times(6, 1)));
		expect(state.wasSecure).toBe(true);
		expect(describeSkill(state).wasSecure).toBe(false);
	});
});
