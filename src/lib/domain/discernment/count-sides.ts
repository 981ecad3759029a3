import type { Favors } from '../keys/key';
import { countDetections, type Judgement } from './detection-counts';
import type { SideJudgements } from './two-sides';

/** One learner's judgement of a passage, or of a place of the key, that favors a side. */
export interface SidedJudgement extends Judgement {
	readonly itemId: string;
	readonly favors: Favors;
}

/**
 * The judgements of a whole class by the side that a passage favors; a fine passage counts for the
 * side of its charged twin. What favors neither side is left out.
 */
export function countSides(
	judgements: readonly SidedJudgement[]
): Record<Exclude<Favors, 'neither'>, SideJudgements> {
	const sideOf = (side: Favors): SideJudgements => {
		const own = judgements.filter(({ favors }) => favors === side);
		const items = (isWanted: boolean) =>
			new Set(own.filter(({ isSignal }) => isSignal === isWanted).map(({ itemId }) => itemId)).size;
		return { signalItems: items(true), noiseItems: items(false), counts: countDetections(own) };
	};
	return { first: sideOf('first'), second: sideOf('second') };
}
