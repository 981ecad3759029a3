import type { Db } from '../db/schema';
import { listEvidenceOf, type PlacedEvidence } from '../repositories/evidence';
import { listWithheld } from './list-withheld';

export interface ShownEvidence {
	evidence: PlacedEvidence[];
	/** Whether work is left out because its results may not be seen yet. */
	isWithheld: boolean;
}

/**
 * What the answers of somebody tell that she may know by now. Work for an assignment counts once its
 * results may be seen: before that, a skill that moved, or a date, would tell them.
 */
export async function readShownEvidence(
	db: Db,
	userId: string,
	now: number
): Promise<ShownEvidence> {
	const all = await listEvidenceOf(db, userId);
	const withheld = await listWithheld(db, userId, now);
	const evidence = all.filter(({ responseId }) => !withheld.has(responseId));
	return { evidence, isWithheld: evidence.length < all.length };
}
