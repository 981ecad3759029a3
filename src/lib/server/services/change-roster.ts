import type { AuditAction } from '$lib/domain/accounts/audit-action';
import { nameKey } from '$lib/domain/accounts/name-key';
import { MAX_LEARNERS } from '$lib/domain/classes/roster';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import {
	deleteEnrollment,
	insertEnrollment,
	listEnrollments,
	listNameKeys,
	updateEnrollment
} from '../repositories/enrollments';
import { listOnlyHere } from '../repositories/erase';
import { makeGuest } from '../repositories/learners';

interface Change {
	taught: Class;
	teacherId: string;
	userIds: readonly string[];
	now: number;
}

/** Let those in who wait. */
export async function admitLearners(db: Db, change: Change): Promise<void> {
	await db.transaction().execute(async (tx) => {
		for (const { userId, state, classId } of await chosenOf(tx, change)) {
			if (state !== 'waiting') continue;
			await updateEnrollment(tx, { classId, userId }, { state: 'active' });
			await note(tx, change, { action: 'learner-admitted', userId });
		}
	});
}

/** Take learners out of a class and its groups. Their accounts and their work stay. */
export async function removeLearners(db: Db, change: Change): Promise<void> {
	await db.transaction().execute(async (tx) => {
		for (const { userId, classId } of await chosenOf(tx, change)) {
			await deleteEnrollment(tx, { classId, userId });
			await note(tx, change, { action: 'learner-removed', userId });
		}
	});
}

/**
 * Do not let those in who wait. Whoever came with this alone is a guest again, without name and
 * card, and can try anew.
 */
export async function declineLearners(db: Db, change: Change): Promise<void> {
	await db.transaction().execute(async (tx) => {
		for (const { userId, state, classId } of await chosenOf(tx, change)) {
			if (state !== 'waiting') continue;
			const [only] = await listOnlyHere(tx, classId, userId);
			await deleteEnrollment(tx, { classId, userId });
			if (only) await makeGuest(tx, only);
			await note(tx, change, { action: 'learner-removed', userId });
		}
	});
}

/** Take learners from one class of a teacher into another, all or none; support goes with them. */
export async function moveLearners(
	db: Db,
	change: Change & { to: Class }
): Promise<Result<null, 'name-taken' | 'class-full'>> {
	const { to, now } = change;
	return db
		.transaction()
		.execute(async (tx): Promise<Result<null, 'name-taken' | 'class-full'>> => {
			const there = await listEnrollments(tx, to.id);
			const isThere = (id: string) => there.some(({ userId }) => userId === id);
			const chosen = await chosenOf(tx, change);
			const newcomers = chosen.filter(({ userId }) => !isThere(userId));
			const taken = await listNameKeys(tx, to.id);
			if (newcomers.some(({ name }) => taken.has(nameKey(name)))) return refuse('name-taken');
			if (taken.size + newcomers.length > MAX_LEARNERS) return refuse('class-full');
			for (const { userId, name, support, classId } of chosen) {
				await deleteEnrollment(tx, { classId, userId });
				const seat = { classId: to.id, userId, nameKey: nameKey(name), support, joinedAt: now };
				if (!isThere(userId)) await insertEnrollment(tx, { ...seat, state: 'active' });
				const detail = { to: to.id };
				await note(tx, change, { action: 'learner-moved', userId, detail });
			}
			return ok(null);
		});
}

async function chosenOf(tx: Db, { taught, userIds }: Change) {
	const roster = await listEnrollments(tx, taught.id);
	return roster.filter(({ userId }) => userIds.includes(userId));
}

async function note(
	tx: Db,
	{ taught, teacherId, now }: Change,
	{ userId, ...what }: { action: AuditAction; userId: string; detail?: Record<string, string> }
): Promise<void> {
	const { id: classId, schoolId } = taught;
	await insertAuditEvent(tx, {
		...{ schoolId, classId, actorId: teacherId, subjectId: userId, at: now },
		...what
	});
}
