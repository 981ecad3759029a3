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
	const counts = countMisses(work);
	return targets
		.filter(({ isRequired }) => isRequired)
		.toSorted((a, b) => a.core.start - b.core.start)
		.map(({ id }) => ({ id, ...(counts.get(id) ?? { missed: 0, asked: 0 }) }))
		.filter(({ missed }) => missed > 0)
		.sort((a, b) => b.missed / b.asked - a.missed / a.asked)
		.slice(0, count);
}

function countMisses(work: readonly RoundWork[]) {
	const counts = new Map<string, { missed: number; asked: number }>();
	for (const { score } of work)
		for (const { id, credit } of score.credits) {
			const count = counts.get(id) ?? { missed: 0, asked: 0 };
			count.missed += Number(credit < SCORING_CONFIG.foundAt);
			count.asked += 1;
			counts.set(id, count);
		}
	return counts;
}
