import { eraseForGood } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteClass, deletePeople, listOnlyHere } from '../repositories/erase';
import { listPeopleWithEvidence } from '../repositories/evidence';
import { restatePeople } from './restate-person';

interface Erase {
	id: string;
	schoolId: string;
	/** Null: the school's own rule did it. */
	actorId: string | null;
	now: number;
}

/**
 * Delete a class with its assignments, all work on them, and the learners who are in no other
 * class. Learners of other classes keep their accounts and what they did there.
 */
export async function eraseClass(db: Db, erase: Erase): Promise<void> {
	await eraseForGood(db, (tx) => eraseClassIn(tx, erase));
}

/** The same, inside a transaction that does more. */
export async function eraseClassIn(tx: Db, { id, schoolId, actorId, now }: Erase): Promise<void> {
	const learners = await listOnlyHere(tx, id);
	const people = await listPeopleWithEvidence(tx, { classId: id });
	await deleteClass(tx, id);
	await deletePeople(tx, learners);
	await restatePeople(
		tx,
		people.filter((userId) => !learners.includes(userId))
	);
	const detail = { learners: learners.length };
	const event = { schoolId, classId: id, actorId, subjectId: id, detail, at: now };
	await insertAuditEvent(tx, { ...event, action: 'class-deleted' });
}
