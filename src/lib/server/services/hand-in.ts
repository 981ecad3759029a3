import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { writeTogether } from '../db/write-together';
import type { StoredResult } from '../db/stored-json';
import { findOwnedAttempt } from '../repositories/attempts';
import { findResponse, updateHandedIn } from '../repositories/responses';
import { deleteSaves } from '../repositories/saves';
import { buildsOn, checkAsk, type Ask } from './check-ask';
import { finishAttempt } from './close-attempt';
import type { OpenExercise } from './open-exercise';
import { rateSentences } from './rate-sentences';
import { recordEvidence } from './record-evidence';
import { storeAnswer, type SaveProblem } from './save-answer';
import { scoreExercise } from './score-exercise';

export interface HandInAsk extends Ask {
	/** Made once a page; handing in twice with it gives the same result. */
	handInId: string;
}

/** Score an answer and close the exercise, once. */
export async function handIn(
	db: Db,
	open: OpenExercise,
	ask: HandInAsk & { now: number }
): Promise<Result<StoredResult, SaveProblem>> {
	const checked = checkAsk(open, ask);
	if (!checked.ok) return checked;
	const answer = checked.value;

	return writeTogether(db, async (tx) => {
		const stored = await findResponse(tx, open.attempt.id, open.id);
		if (stored?.result && stored.handInId === ask.handInId) return ok(stored.result);
		if (open.closed === 'past-due') return refuse('past-due');
		if (stored?.handedInAt) return refuse('handed-in');
		if (!buildsOn(stored, ask) || (await isKeyOlder(tx, open))) return refuse('conflict');

		const { handInId, tokVer, now } = ask;
		const done = await storeAnswer(tx, { open, stored, answer, saveId: handInId, tokVer, now });
		const { id, rev } = done;
		const result = scoreExercise(open, answer, stored?.hintedAt != null);
		await updateHandedIn(tx, { id, handInId, handedInAt: now, result });
		await deleteSaves(tx, id);
		const { attempt, quiz } = open;
		const times = { startedAt: stored?.startedAt ?? now, savedAt: now, at: now };
		const hintedAt = stored?.hintedAt ?? null;
		const evident = { id, rev, item: open, answer, result, hintedAt, ...times };
		await recordEvidence(tx, attempt.id, [evident]);
		if (attempt.assignmentId)
			await finishAttempt(tx, { attemptId: attempt.id, quiz, handInId, at: now });
		else if (open.exercise.kind === 'spot')
			await rateSentences(tx, { userId: attempt.userId, responseId: id });
		return ok(result);
	});
}

/** Whether a key was changed since the exercise was opened: it would be scored by the one before. */
async function isKeyOlder(tx: Db, { attempt: { id, userId, quizId } }: OpenExercise) {
	return (await findOwnedAttempt(tx, userId, id))?.quizId !== quizId;
}
