import { MASTERY_CONFIG } from './mastery-config';
import { describeSkill } from './describe-skill';

/** One answer as it counts for one skill. */
export interface SkillResponse {
	readonly id: string;
	/** When it was handed in, ms UTC. */
	readonly at: number;
	/** The text it was about; a set of sentences that stand alone counts as one text. */
	readonly articleId: string;
	/** x: how right it was, 0 to 1. */
	readonly score: number;
	/** w: how much it counts, 0 to 1. */
	readonly weight: number;
	/** g: what guessing earns on average, 0 to below 1. */
	readonly guess: number;
}

/** All that is known of one skill of one learner: a cache of the fold over her responses. */
export interface SkillState {
	/** The two counts of a beta distribution, which starts at 1 and 1. */
	readonly alpha: number;
	readonly beta: number;
	/** The weights of all responses together; old ones do not fade here. */
	readonly weighted: number;
	/** The texts that they were about, in the order in which they came. */
	readonly articles: readonly string[];
	/** Whether the skill has been secure at any time, now included. */
	readonly wasSecure: boolean;
}

export const NEW_SKILL: SkillState = Object.freeze({
	...{ alpha: 1, beta: 1, weighted: 0 },
	...{ articles: Object.freeze([]), wasSecure: false }
});

/**
 * The state after one more response: alpha' = 1 + .93 (alpha - 1) + w (1 - g) x and
 * beta' = 1 + .93 (beta - 1) + w (1 - x) (SCORING 7.8). A response of no weight leaves everything as
 * it is: it tells nothing, so it makes nothing fade. Throws a RangeError for values out of range.
 */
export function stepSkill(state: SkillState, response: SkillResponse): SkillState {
	const { score, weight, guess, articleId } = response;
	const isPossible = [score, weight, guess].every((value) => value >= 0 && value <= 1);
	if (!isPossible || guess === 1) throw new RangeError(`Response ${response.id} cannot count`);
	if (weight === 0) return state;
	const { memory } = MASTERY_CONFIG;
	const next = {
		alpha: 1 + memory * (state.alpha - 1) + weight * (1 - guess) * score,
		beta: 1 + memory * (state.beta - 1) + weight * (1 - score),
		weighted: state.weighted + weight,
		articles: state.articles.includes(articleId) ? state.articles : [...state.articles, articleId],
		wasSecure: state.wasSecure
	};
	return state.wasSecure ? next : { ...next, wasSecure: describeSkill(next).level === 'secure' };
}

/** The state after all responses on a skill, taken in time order, ties by id, however they come. */
export function foldSkill(responses: readonly SkillResponse[]): SkillState {
	return responses
		.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)))
		.reduce(stepSkill, NEW_SKILL);
}
