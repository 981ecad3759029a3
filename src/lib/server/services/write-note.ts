import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { putNote } from '../repositories/learner-notes';
import { findResponse } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';

/**
 * Keep what a learner says about an exercise of an assignment that is handed in; no words take it
 * away. It is never scored. Once a teacher has judged it, it stays as it is.
 */
export async function writeNote(
	db: Db,
	{ id, attempt, terms }: OpenExercise,
	{ text, now }: { text: string; now: number }
): Promise<Result<null, 'not-in' | 'practice' | 'archived'>> {
	const { assignmentId } = attempt;
	if (assignmentId === null || !terms) return refuse('practice');
	if (terms.archivedAt !== null) return refuse('archived');
	const response = await findResponse(db, attempt.id, id);
	if (response?.handedInAt == null) return refuse('not-in');
	await putNote(db, { responseId: response.id, assignmentId, text, at: now });
	return ok(null);
}
