import { isFeedbackDue } from '$lib/domain/classes/feedback-time';
import type { Db } from '../db/schema';
import { listFeedbackTerms, listResponseIds } from '../repositories/own-work';

/** The answers of somebody whose results she may not see yet. */
export async function listWithheld(
	db: Db,
	userId: string,
	now: number
): Promise<ReadonlySet<string>> {
	const terms = await listFeedbackTerms(db, userId);
	const hidden = terms.filter((one) => !isFeedbackDue(one, { handedInAt: one.handedInAt, now }));
	const attemptIds = hidden.map(({ attemptId }) => attemptId);
	return new Set(await listResponseIds(db, attemptIds));
}
