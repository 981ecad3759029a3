import { betaQuantile } from '../statistics/beta-quantile';
import type { Interval } from '../statistics/interval';
import { MASTERY_CONFIG } from './mastery-config';
import type { SkillState } from './skill-state';

/** From what is not known yet to what is held safely; the order in which they are shown. */
export const SKILL_LEVELS = ['not-enough', 'starting', 'developing', 'secure'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/**
 * "Share right, with recent answers counting more; the bar shows how sure we are."
 * From the 20th to the 80th percentile: a range of 60 %, not one of 95 %.
 */
export interface SkillDescription extends Interval {
	readonly level: SkillLevel;
	readonly mean: number;
	/** Set when it is not secure now and has been: then a review is offered. */
	readonly wasSecure: boolean;
}

/** What is said of a skill (SCORING 7.8); shares are 0 to 1. */
export function describeSkill(state: SkillState): SkillDescription {
	const shape = { a: state.alpha, b: state.beta };
	const range = {
		low: betaQuantile(MASTERY_CONFIG.lowAt, shape),
		high: betaQuantile(MASTERY_CONFIG.highAt, shape)
	};
	const level = levelOf(state, range);
	const mean = state.alpha / (state.alpha + state.beta);
	return { ...range, level, mean, wasSecure: state.wasSecure && level !== 'secure' };
}

function levelOf(
	{ weighted, articles }: Pick<SkillState, 'weighted' | 'articles'>,
	{ low, high }: Interval
): SkillLevel {
	const { responsesMin, articlesMin, startingBelow, secureFrom } = MASTERY_CONFIG;
	if (weighted < responsesMin || articles.length < articlesMin) return 'not-enough';
	if (high < startingBelow) return 'starting';
	return low >= secureFrom ? 'secure' : 'developing';
}
