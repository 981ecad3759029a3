import type { Element } from '../elements';
import { inOrder, type WeighedEvidence } from '../mastery/replay-evidence';
import { REVIEW_CONFIG } from './review-config';

/** All answers on one element that were given together: one review. */
export interface Sitting {
	/** When the first and the last of them were handed in, ms UTC. */
	readonly begunAt: number;
	readonly at: number;
	/** The mean of the answers, 0 to 1; hints have lowered it already. */
	readonly score: number;
}

/**
 * The sittings in which a learner met each element, in time order. What has no weight is no review:
 * a retry in the same session, or an answer that was not thought about (SCORING 7.8).
 */
export function sittingsOf(evidence: readonly WeighedEvidence[]): Map<Element, Sitting[]> {
	const scores = new Map<Element, { at: number; score: number }[]>();
	for (const { element, at, grades, weight } of inOrder(evidence)) {
		if (element === 'any' || grades.length === 0 || weight === 0) continue;
		const one = { at, score: mean(grades.map(({ score }) => score)) };
		scores.set(element, [...(scores.get(element) ?? []), one]);
	}
	return new Map([...scores].map(([element, answers]) => [element, together(answers)]));
}

function together(answers: readonly { at: number; score: number }[]): Sitting[] {
	const groups: { at: number; score: number }[][] = [];
	for (const answer of answers) {
		const group = groups.at(-1);
		const begunAt = group?.[0]?.at ?? -Infinity;
		if (group && answer.at - begunAt < REVIEW_CONFIG.sittingMs) group.push(answer);
		else groups.push([answer]);
	}
	return groups.map((group) => ({
		begunAt: group[0]?.at ?? 0,
		at: group.at(-1)?.at ?? 0,
		score: mean(group.map(({ score }) => score))
	}));
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
