import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import { eraseForGood } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { countColleagues, listDuties, updateOwner } from '../repositories/duties';
import { deletePeople } from '../repositories/erase';
import { eraseClassIn } from './erase-class';

export type EraseProblem = 'classes-end' | 'last-operator' | 'last-admin';

interface Erase {
	person: Person;
	/** Whether classes that nobody else teaches may go as well. */
	mayEndClasses: boolean;
	now: number;
}

/**
 * Delete somebody's own account with everything that is theirs. A class with another teacher
 * passes to that teacher; one without is deleted, but only when that was agreed to.
 */
export async function eraseAccount(
	db: Db,
	{ person, mayEndClasses, now }: Erase
): Promise<Result<null, EraseProblem>> {
	return eraseForGood(db, async (tx): Promise<Result<null, EraseProblem>> => {
		const duty = await findDuty(tx, person);
		if (duty) return refuse(duty);
		const classes = await listDuties(tx, person.id);
		const ending = classes.filter(({ successor }) => successor === null);
		if (ending.length > 0 && !mayEndClasses) return refuse('classes-end');
		for (const { id, schoolId } of ending)
			await eraseClassIn(tx, { id, schoolId, actorId: person.id, now });
		for (const { id: classId, isOwner, successor } of classes)
			if (successor && isOwner) await updateOwner(tx, { classId, userId: successor.id });
		await deletePeople(tx, [person.id]);
		const who = { actorId: person.id, subjectId: person.id };
		const event = { schoolId: person.schoolId, ...who, at: now };
		await insertAuditEvent(tx, { ...event, action: 'account-deleted' });
		return ok(null);
	});
}

/** What somebody alone looks after, so that others would be left without. */
async function findDuty(tx: Db, person: Person): Promise<EraseProblem | undefined> {
	const others = await countColleagues(tx, person.id, person.schoolId);
	if (person.isOperator && others.teachers > 0 && others.operators === 0) return 'last-operator';
	if (person.isAdmin && others.inSchool > 0 && others.admins === 0) return 'last-admin';
	return undefined;
}
