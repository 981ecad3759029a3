import { v7 as newId } from 'uuid';
import type { Answer } from '$lib/domain/exercises/answer';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { writeBeside } from '../db/write-together';
import { insertResponse, updateAnswer, type Response } from '../repositories/responses';
import { findResponseToSave, insertSave } from '../repositories/saves';
import { buildsOn, checkAsk, type Ask, type AskProblem } from './check-ask';
import type { OpenExercise } from './open-exercise';

export interface SaveAsk extends Ask {
	/** Made by the client; the same save sent twice is stored once. */
	saveId: string;
}

export type SaveProblem = AskProblem | 'conflict' | 'handed-in' | 'past-due';

/** Keep a whole answer. Repeating a save gives the same revision again. */
export async function saveAnswer(
	db: Db,
	open: OpenExercise,
	ask: SaveAsk & { now: number }
): Promise<Result<{ rev: number }, SaveProblem>> {
	const checked = checkAsk(open, ask);
	if (!checked.ok) return checked;

	return writeBeside(db, open.attempt.userId, async (tx) => {
		const stored = await findResponseToSave(tx, open.attempt.id, open.id, ask.saveId);
		if (stored?.savedRev != null) return ok({ rev: stored.savedRev });
		if (open.closed === 'past-due') return refuse('past-due');
		if (stored?.handedInAt) return refuse('handed-in');
		if (!buildsOn(stored, ask)) return refuse('conflict');
		const { rev } = await storeAnswer(tx, { open, stored, ...ask, answer: checked.value });
		return ok({ rev });
	});
}

interface Store {
	open: OpenExercise;
	stored: Response | undefined;
	answer: Answer;
	saveId: string;
	tokVer: number;
	now: number;
}

/** Write an answer that has been checked, as the next revision. */
export async function storeAnswer(
	tx: Db,
	{ open, stored, answer, saveId, tokVer, now }: Store
): Promise<{ id: string; rev: number }> {
	const id = stored?.id ?? newId();
	const rev = (stored?.rev ?? 0) + 1;
	if (stored) await updateAnswer(tx, { id, answer, rev, saveId, savedAt: now });
	else {
		const ids = { id, attemptId: open.attempt.id, exerciseId: open.id };
		await insertResponse(tx, { ...ids, tokVer, answer, rev, saveId, startedAt: now, savedAt: now });
	}
	await insertSave(tx, { responseId: id, saveId, rev });
	return { id, rev };
}
