import { eraseForGood } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteMembership, deletePeople, listOnlyHere } from '../repositories/erase';
import { restatePerson } from './restate-person';

interface Erase {
	actorId: string;
	schoolId: string;
	classId: string;
	learnerId: string;
	now: number;
}

/**
 * Delete a learner on a teacher's word: with everything, when this class is the only one; of
 * somebody who is in other classes too, or came alone, only what belongs to this class.
 */
export async function eraseLearner(
	db: Db,
	{ actorId, schoolId, classId, learnerId, now }: Erase
): Promise<'everything' | 'this-class'> {
	return eraseForGood(db, async (tx) => {
		const event = { schoolId, classId, actorId, subjectId: learnerId, at: now };
		const [only] = await listOnlyHere(tx, classId, learnerId);
		if (only) await deletePeople(tx, [only]);
		else {
			await deleteMembership(tx, { classId, userId: learnerId });
			await restatePerson(tx, learnerId);
		}
		await insertAuditEvent(tx, { ...event, action: only ? 'learner-deleted' : 'learner-removed' });
		return only ? 'everything' : 'this-class';
	});
}
