import { ok, type Result } from '$lib/domain/result';
import { hashToken, newToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteLinksTo, insertLink } from '../repositories/links';
import { updateSavedQuiz, type SavedQuiz } from '../repositories/saved-quizzes';
import { tellOnce } from './tell-once';

/** How long a link to a quiz works. */
const LINK_MS = 90 * 24 * 60 * 60_000;

/**
 * Let whoever has the link look at a quiz and copy it, until it is taken back or 90 days have
 * passed. Returns the link's token, told once for a request.
 */
export async function shareQuiz(
	db: Db,
	{ quiz, requestId, now }: { quiz: SavedQuiz; requestId: string; now: number }
): Promise<Result<string, 'told-already'>> {
	const { id: subjectId, ownerId, schoolId } = quiz;
	return tellOnce(
		db,
		{ requestId, verb: `share ${subjectId}`, userId: ownerId, now },
		async (tx) => {
			const token = newToken();
			const tokenHash = hashToken(token);
			await insertLink(tx, {
				...{ tokenHash, purpose: 'quiz', subjectId, createdAt: now, expiresAt: now + LINK_MS }
			});
			const event = { schoolId, actorId: ownerId, subjectId, at: now };
			await insertAuditEvent(tx, { ...event, action: 'quiz-shared' });
			return ok(token);
		}
	);
}

/** Take back every link to a quiz; copies that were made stay. */
export async function unshareQuiz(db: Db, quiz: SavedQuiz): Promise<void> {
	await deleteLinksTo(db, 'quiz', quiz.id);
}

/** Rename a quiz; what was assigned keeps its own title. */
export async function renameQuiz(
	db: Db,
	{ quiz, title, now }: { quiz: SavedQuiz; title: string; now: number }
): Promise<void> {
	const { id, ownerId } = quiz;
	await updateSavedQuiz(db, { id, ownerId, title, updatedAt: now });
}
