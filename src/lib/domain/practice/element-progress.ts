import { ELEMENTS, type Element } from '../elements';
import { scoresOn, type History } from './history';
import { PRACTICE_CONFIG } from './practice-config';

export interface Progress {
	/** Sets and rounds finished. */
	responses: number;
	/** The share right, where recent results count more; null before the first. */
	recent: number | null;
}

/**
 * How a learner stands on each element. Each result weighs .93 of the one after it (SCORING 7.8);
 * how sure the share is does not show yet, nor what guessing would earn.
 */
export function elementProgress(history: History): Record<Element, Progress> {
	const progress = (element: Element): Progress => {
		const scores = scoresOn(history, element);
		return { responses: scores.length, recent: recentShare(scores) };
	};
	const entries = ELEMENTS.map((element) => [element, progress(element)] as const);
	return Object.fromEntries(entries) as Record<Element, Progress>;
}

function recentShare(scores: readonly number[]): number | null {
	let [sum, weight] = [0, 0];
	for (const score of scores) {
		sum = PRACTICE_CONFIG.memory * sum + score;
		weight = PRACTICE_CONFIG.memory * weight + 1;
	}
	return weight > 0 ? sum / weight : null;
}
