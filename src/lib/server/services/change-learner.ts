import { nameKey } from '$lib/domain/accounts/name-key';
import type { Support } from '$lib/domain/classes/class-settings';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import {
	findEnrollment,
	listClassesOf,
	listNameKeys,
	updateEnrollment
} from '../repositories/enrollments';
import { listCardLearners, updateName } from '../repositories/learners';

interface Change {
	taught: Class;
	teacherId: string;
	userId: string;
	now: number;
}

/** Call a learner otherwise, in all her classes at once: she signs in to each by name. */
export async function renameLearner(
	db: Db,
	{ name, ...change }: Change & { name: string }
): Promise<Result<null, 'not-ours' | 'name-taken'>> {
	const { taught, userId } = change;
	return db.transaction().execute(async (tx): Promise<Result<null, 'not-ours' | 'name-taken'>> => {
		const learner = await findEnrollment(tx, { classId: taught.id, userId });
		const [ours] = await listCardLearners(tx, taught.schoolId, [userId]);
		if (!learner || !ours) return refuse('not-ours');
		const [before, key] = [nameKey(learner.name), nameKey(name)];
		const classes = await listClassesOf(tx, userId);
		if (key !== before)
			for (const { classId } of classes)
				if ((await listNameKeys(tx, classId)).has(key)) return refuse('name-taken');
		await updateName(tx, userId, name);
		for (const { classId } of classes)
			await updateEnrollment(tx, { classId, userId }, { nameKey: key });
		await noteChange(tx, change);
		return ok(null);
	});
}

/** What helps a learner in this class. */
export async function setSupport(
	db: Db,
	{ support, ...change }: Change & { support: Support }
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await updateEnrollment(tx, { classId: change.taught.id, userId: change.userId }, { support });
		await noteChange(tx, change);
	});
}

async function noteChange(tx: Db, { taught, teacherId, userId, now }: Change): Promise<void> {
	const { id: classId, schoolId } = taught;
	const event = { schoolId, classId, actorId: teacherId, subjectId: userId, at: now };
	await insertAuditEvent(tx, { ...event, action: 'learner-changed' });
}
