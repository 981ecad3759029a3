import { nameKey } from '$lib/domain/accounts/name-key';
import { ok, refuse, type Result } from '$lib/domain/result';
import { eraseForGood } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import {
	deleteEnrollment,
	findEnrollment,
	insertEnrollment,
	listClassesOf,
	listEnrollments
} from '../repositories/enrollments';
import { listCardLearners, moveGroups, moveTargets } from '../repositories/learners';
import { deleteLinksTo } from '../repositories/links';
import { deleteUserSessions } from '../repositories/sessions';
import { deleteUser, findPerson } from '../repositories/users';
import { moveWork } from './move-work';

type Refusal = 'not-ours' | 'name-taken';

interface Merge {
	taught: Class;
	teacherId: string;
	/** Whose work, classes and groups go over; this account is gone then. */
	fromId: string;
	/** Who stays, with name and card. */
	toId: string;
	now: number;
}

/** Make one learner of two who are the same person, with the work of both. */
export async function mergeLearners(
	db: Db,
	{ taught, teacherId, fromId, toId, now }: Merge
): Promise<Result<null, Refusal>> {
	return eraseForGood(db, async (tx): Promise<Result<null, Refusal>> => {
		if (fromId === toId) return refuse('not-ours');
		for (const userId of [fromId, toId])
			if (!(await findEnrollment(tx, { classId: taught.id, userId }))) return refuse('not-ours');
		const ours = await listCardLearners(tx, taught.schoolId, [fromId, toId]);
		const keeper = await findPerson(tx, toId);
		if (ours.length < 2 || !keeper) return refuse('not-ours');
		if (await isNameTaken(tx, { fromId, toId, name: keeper.name })) return refuse('name-taken');
		await moveWork(tx, fromId, toId);
		await moveGroups(tx, fromId, toId);
		await moveTargets(tx, fromId, toId);
		await moveSeats(tx, { fromId, toId, name: keeper.name });
		await deleteUserSessions(tx, fromId);
		for (const purpose of ['resume', 'reset'] as const) await deleteLinksTo(tx, purpose, fromId);
		await deleteUser(tx, fromId);
		const { id: classId, schoolId } = taught;
		const event = { schoolId, classId, actorId: teacherId, subjectId: toId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'learner-merged', detail: { from: fromId } });
		return ok(null);
	});
}

interface Move {
	fromId: string;
	toId: string;
	/** Of the one who stays. */
	name: string;
}

/** Whether a third learner has the name in a class that the one who stays would come into. */
async function isNameTaken(tx: Db, { fromId, toId, name }: Move): Promise<boolean> {
	for (const { classId } of await listClassesOf(tx, fromId))
		for (const other of await listEnrollments(tx, classId))
			if (![fromId, toId].includes(other.userId) && nameKey(other.name) === nameKey(name))
				return true;
	return false;
}

/** The one who stays comes into the classes of the other; support that she has already stays. */
async function moveSeats(tx: Db, { fromId, toId, name }: Move): Promise<void> {
	for (const { classId } of await listClassesOf(tx, fromId)) {
		const seat = await findEnrollment(tx, { classId, userId: fromId });
		const isThere = await findEnrollment(tx, { classId, userId: toId });
		await deleteEnrollment(tx, { classId, userId: fromId });
		if (!seat || isThere) continue;
		const { state, support, joinedAt } = seat;
		const key = { classId, userId: toId, nameKey: nameKey(name) };
		await insertEnrollment(tx, { ...key, state, support, joinedAt });
	}
}
