import { v7 as newId } from 'uuid';
import { emptyAnswer } from '$lib/domain/exercises/answer';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { writeTogether } from '../db/write-together';
import { findResponse, insertResponse, updateHinted } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';

/** Log that the hint of an exercise was taken, which caps its score. Taking it again changes nothing. */
export async function takeHint(
	db: Db,
	open: OpenExercise,
	now: number
): Promise<Result<null, 'handed-in' | 'past-due' | 'locked'>> {
	if (open.closed) return refuse(open.closed);
	if (open.isLocked) return refuse('locked');
	return writeTogether(db, async (tx) => {
		const stored = await findResponse(tx, open.attempt.id, open.id);
		if (stored?.handedInAt) return refuse('handed-in');
		const id = stored?.id ?? (await beginResponse(tx, open, now));
		await updateHinted(tx, id, now);
		return ok(null);
	});
}

/** The hint came before the first answer: a response that counts no save yet. */
async function beginResponse(tx: Db, open: OpenExercise, now: number): Promise<string> {
	const id = newId();
	const { attempt, exercise, material } = open;
	await insertResponse(tx, {
		...{ id, attemptId: attempt.id, exerciseId: open.id },
		tokVer: material.document.tokVer,
		answer: emptyAnswer(exercise.kind),
		...{ rev: 0, saveId: '', startedAt: now, savedAt: now }
	});
	return id;
}
