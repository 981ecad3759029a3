import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { putComment } from '../repositories/comments';
import { findResponse } from '../repositories/responses';
import { insertSetScore } from '../repositories/set-scores';
import { findTaughtAttempt } from '../repositories/taught-attempts';
import { doOnce } from './do-once';

interface Ask {
	teacher: { id: string; schoolId: string };
	classId: string;
	assignmentId: string;
	attemptId: string;
	exerciseId: string;
	now: number;
}

/** Missing: not theirs, or not there. Not in: there is nothing to judge yet. */
type Problem = 'missing' | 'not-in';

/** An answer that a teacher of its class may judge. */
async function findJudged(db: Db, ask: Ask) {
	const attempt = await findTaughtAttempt(db, { ...ask, teacherId: ask.teacher.id });
	if (!attempt) return refuse<Problem>('missing');
	const response = await findResponse(db, attempt.id, ask.exerciseId);
	return response?.handedInAt == null ? refuse<Problem>('not-in') : ok({ attempt, response });
}

/**
 * Set the score of an answer, 0 to 1, or take back what was set (null), with the reason. It counts
 * wherever the score of the answer is shown; who did it, when and why is kept.
 */
export async function setScoreOf(
	db: Db,
	{ score, reason, requestId, ...ask }: Ask & Score
): Promise<Result<null, Problem>> {
	const { teacher, classId, attemptId, exerciseId, now } = ask;
	const verb = `score ${attemptId} ${exerciseId}`;
	let problem: Problem | undefined;
	await doOnce(db, { requestId, verb, userId: teacher.id, now }, async (tx) => {
		const found = await findJudged(tx, ask);
		if (!found.ok) {
			problem = found.reason;
			return null;
		}
		const { attempt, response } = found.value;
		const { id: responseId, handedInAt } = response;
		// An attempt that the end of the assignment closed counts as in at that end, never later.
		const at = Math.max(now, handedInAt ?? 0);
		await insertSetScore(tx, { responseId, score, reason, byUser: teacher.id, at });
		const event = { schoolId: teacher.schoolId, classId, actorId: teacher.id, at: now };
		await insertAuditEvent(tx, {
			...event,
			action: score === null ? 'score-restored' : 'score-set',
			subjectId: attempt.userId,
			detail: { response: responseId, percent: score === null ? null : Math.round(100 * score) }
		});
		return 'set';
	});
	return problem ? refuse(problem) : ok(null);
}

interface Score {
	score: number | null;
	reason: string;
	requestId: string;
}

/** Write the comment of the teachers on an answer; no words take it away. */
export async function commentOn(
	db: Db,
	{ text, ...ask }: Ask & { text: string }
): Promise<Result<null, Problem>> {
	return db.transaction().execute(async (tx) => {
		const found = await findJudged(tx, ask);
		if (!found.ok) return found;
		const { id: responseId } = found.value.response;
		await putComment(tx, { responseId, text, byUser: ask.teacher.id, at: ask.now });
		return ok(null);
	});
}
