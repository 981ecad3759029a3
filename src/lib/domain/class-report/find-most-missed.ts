import type { MarkTarget } from '../scoring/mark-ruler';
import { SCORING_CONFIG } from '../scoring/scoring-config';
import { CLASS_REPORT_CONFIG } from './class-report-config';
import type { RoundWork } from './round-work';

/** A place of the key that learners did not find. */
export interface MissedPlace {
	readonly id: string;
	readonly missed: number;
	/** Learners who had it to find. */
	readonly asked: number;
}

/**
 * The places that most learners missed (SCORING 7.10), at most two unless told otherwise; of equals
 * the earlier in the text. What nobody missed is not among them. Missed is a place of which less
 * than half was marked.
 */
export function findMostMissed(
	targets: readonly MarkTarget[],
	work: readonly RoundWork[],
	count: number = CLASS_REPORT_CONFIG.missedShown
): MissedPlace[] {
	return targets
		.filter(({ isRequired }) => isRequired)
		.toSorted((a, b) => a.core.start - b.core.start)
		.map(({ id }) => {
			const credits = work.flatMap(({ score }) => score.credits.filter((one) => one.id === id));
			const missed = credits.filter(({ credit }) => credit < SCORING_CONFIG.foundAt).length;
			return { id, missed, asked: credits.length };
		})
		.filter(({ missed }) => missed > 0)
		.sort((a, b) => b.missed / b.asked - a.missed / a.asked)
		.slice(0, count);
}
