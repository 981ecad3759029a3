import { sideOfZero } from '../statistics/interval';
import {
	computeNewcombeInterval,
	type DifferenceInterval,
	type Proportion
} from '../statistics/newcombe-interval';
import type { DetectionCounts } from './detection-counts';
import { DISCERNMENT_CONFIG } from './discernment-config';

/** What a class did with the passages that favor one side of a theme. */
export interface SideJudgements {
	/** Different passages, of each kind. */
	readonly signalItems: number;
	readonly noiseItems: number;
	/** The judgements of all learners on them. */
	readonly counts: DetectionCounts;
}

export type SideVerdict = 'alike' | 'more-on-first' | 'more-on-second';

export interface SideDifference extends DifferenceInterval {
	readonly first: Proportion;
	readonly second: Proportion;
	readonly verdict: SideVerdict;
}

export type TwoSides =
	| { readonly show: 'too-few' }
	| {
			readonly show: 'sides';
			/** Signals flagged, first side less second. */
			readonly hits: SideDifference;
			/** Noise flagged, likewise; null without enough fine passages on each side. */
			readonly falseAlarms: SideDifference | null;
	  };

interface ClassOnSides {
	readonly learners: number;
	readonly first: SideJudgements;
	readonly second: SideJudgements;
}

/**
 * Whether a class notices what favors either side of a theme alike (SCORING 7.9): shares of hits
 * and of false alarms on either side with Newcombe's interval of their difference, from 10 learners
 * and 10 passages a side. For a class only: never call it for a learner or a handful of them.
 */
export function compareSides({ learners, first, second }: ClassOnSides): TwoSides {
	const { sidesLearnersMin, sidesItemsMin } = DISCERNMENT_CONFIG;
	const enough = (kind: 'signalItems' | 'noiseItems') =>
		[first, second].every((side) => side[kind] >= sidesItemsMin);
	if (learners < sidesLearnersMin || !enough('signalItems')) return { show: 'too-few' };
	const hits = compareRates(hitsOf(first), hitsOf(second));
	if (!hits) return { show: 'too-few' };
	const falseAlarms = enough('noiseItems')
		? compareRates(falseAlarmsOf(first), falseAlarmsOf(second))
		: null;
	return { show: 'sides', hits, falseAlarms };
}

const hitsOf = ({ counts }: SideJudgements): Proportion => ({
	successes: counts.hits,
	count: counts.signals
});
const falseAlarmsOf = ({ counts }: SideJudgements): Proportion => ({
	successes: counts.falseAlarms,
	count: counts.noise
});

function compareRates(first: Proportion, second: Proportion): SideDifference | null {
	const interval = computeNewcombeInterval(first, second);
	if (!interval) return null;
	const side = sideOfZero(interval);
	const verdict = side === 'both' ? 'alike' : side === 'above' ? 'more-on-first' : 'more-on-second';
	return { ...interval, first, second, verdict };
}
