import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/mastery.json';
import { seededRandom } from '../random';
import { describeSkill } from './describe-skill';
import { NEW_SKILL, stepSkill } from './skill-state';

// The specification's learners are not kept, only their shares: ours are of the same kind.
const LEARNERS = 400;
const TOLERANCE = 0.07;

/** After which answers, counted from 1, a learner who is right with chance `p` is secure. */
function securePath(p: number, guess: number, random: () => number): boolean[] {
	let state = NEW_SKILL;
	return Array.from({ length: 20 }, (_, at) => {
		const score = random() < p ? 1 : 0;
		const articleId = at % 2 ? 'bridge' : 'river';
		state = stepSkill(state, { id: `${at}`, at, articleId, score, weight: 1, guess });
		return describeSkill(state).level === 'secure';
	});
}

const paths = (p: number, guess: number) => {
	const random = seededRandom(`p ${p}, g ${guess}`);
	return Array.from({ length: LEARNERS }, () => securePath(p, guess, random));
};
const share = (all: boolean[][], isIt: (path: boolean[]) => boolean) =>
	all.filter(isIt).length / all.length;

const rows = vectors.simulation.rows.filter(({ responses }) => responses === 20);

describe.each(rows)(
	'who is right with chance $trueP, guessing $guess',
	({ trueP, guess, ...row }) => {
		const all = paths(trueP, guess);

		it('is called secure within 20 answers about as often as published', () => {
			const ever = share(all, (path) => path.includes(true));
			expect(Math.abs(ever - row.shareFlaggedMastered.beta)).toBeLessThan(TOLERANCE);
		});

		const now = vectors.simulation.secureNow.filter((one) => one.trueP === trueP && guess > 0);
		it.each(now)('is secure after $n answers about as often as published', ({ n, beta }) => {
			const secure = share(all, (path) => path[n - 1] === true);
			expect(Math.abs(secure - beta)).toBeLessThan(TOLERANCE);
		});
	}
);
