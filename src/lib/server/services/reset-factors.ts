import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteAuthenticator } from '../repositories/authenticators';
import { deleteLinksTo } from '../repositories/links';
import { deletePasskeysOf } from '../repositories/passkeys';
import { replaceRecoveryCodes } from '../repositories/recovery-codes';
import { deleteUserSessions } from '../repositories/sessions';
import { findTeacher } from '../repositories/teachers';

interface Reset {
	/** Whose factors go. */
	of: Pick<Person, 'id' | 'schoolId'>;
	/** Null when the installation's administrator did it from the command line. */
	actorId: string | null;
	now: number;
}

/** Take somebody's second factors and passkeys away: the password is enough again. */
export async function resetFactors(db: Db, { of, actorId, now }: Reset): Promise<void> {
	const { id: subjectId, schoolId } = of;
	await db.transaction().execute(async (tx) => {
		await deleteAuthenticator(tx, subjectId);
		await deletePasskeysOf(tx, subjectId);
		await replaceRecoveryCodes(tx, subjectId, []);
		await deleteUserSessions(tx, subjectId);
		await deleteLinksTo(tx, 'second-step', subjectId);
		const event = { schoolId, actorId, subjectId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'factors-reset' });
	});
}

interface Deed {
	/** An admin or an operator of the school. */
	actor: Person & { schoolId: string };
	teacherId: string;
	now: number;
}

/**
 * The same for a colleague who has lost phone and codes. Nobody does it to herself, who has a page
 * for it, and only an operator does it to an operator.
 */
export async function resetFactorsOf(
	db: Db,
	{ actor, teacherId, now }: Deed
): Promise<Result<null, 'no-such-teacher'>> {
	const { schoolId } = actor;
	const teacher = await findTeacher(db, schoolId, teacherId);
	const isMine = teacherId === actor.id;
	if (!teacher || isMine || (teacher.isOperator && !actor.isOperator))
		return refuse('no-such-teacher');
	await resetFactors(db, { of: { id: teacherId, schoolId }, actorId: actor.id, now });
	return ok(null);
}
