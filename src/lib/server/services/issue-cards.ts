import type { Card } from '$lib/domain/classes/card';
import { ok, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import { listCardLearners, updateCard } from '../repositories/learners';
import { deleteUserSessions } from '../repositories/sessions';
import { dealCard } from './deal-card';
import { tellOnce } from './tell-once';

interface Issue {
	taught: Class;
	teacherId: string;
	userIds: readonly string[];
	requestId: string;
	now: number;
}

/**
 * New words and links for these learners of a class; what was on their old cards works no longer,
 * and whoever is signed in with it is signed out. Learners with a sign-in of their own are left out.
 */
export async function issueCards(
	db: Db,
	{ taught, teacherId, userIds, requestId, now }: Issue
): Promise<Result<Card[], 'told-already'>> {
	const { id: classId, schoolId } = taught;
	const roster = await listEnrollments(db, classId);
	const chosen = roster.filter(({ userId }) => userIds.includes(userId));
	const ours = await listCardLearners(
		db,
		schoolId,
		chosen.map(({ userId }) => userId)
	);
	const learners = chosen.filter(({ userId }) => ours.includes(userId));
	const dealt = await Promise.all(
		learners.map(async ({ userId, name }) => ({ userId, name, ...(await dealCard()) }))
	);
	return tellOnce(
		db,
		{ requestId, verb: `cards ${classId}`, userId: teacherId, now },
		async (tx) => {
			const cards: Card[] = [];
			for (const { userId, name, words, token, ...hashes } of dealt) {
				await updateCard(tx, userId, hashes);
				await deleteUserSessions(tx, userId);
				const event = { schoolId, classId, actorId: teacherId, subjectId: userId, at: now };
				await insertAuditEvent(tx, { ...event, action: 'cards-issued' });
				cards.push({ userId, name, words, token });
			}
			return ok(cards);
		}
	);
}
