import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findTeacher, listTeachers, updateAdmin } from '../repositories/teachers';
import { issueResetLink, RESET_MS } from './reset-secret';

interface Deed {
	/** An admin or an operator of the school. */
	actor: Person & { schoolId: string };
	teacherId: string;
	now: number;
}

/** Let a teacher look after the school, or no longer; somebody must always be left who does. */
export async function changeAdmin(
	db: Db,
	{ actor, teacherId, isAdmin, now }: Deed & { isAdmin: boolean }
): Promise<Result<null, 'no-such-teacher' | 'last-admin'>> {
	const { schoolId } = actor;
	return db.transaction().execute(async (tx) => {
		if (!(await findTeacher(tx, schoolId, teacherId))) return refuse('no-such-teacher');
		const others = (await listTeachers(tx, schoolId)).filter(({ id }) => id !== teacherId);
		if (!isAdmin && !others.some((one) => one.isAdmin)) return refuse('last-admin');
		await updateAdmin(tx, teacherId, isAdmin);
		const event = { schoolId, actorId: actor.id, subjectId: teacherId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'school-changed', detail: { isAdmin } });
		return ok(null);
	});
}

/**
 * The token of a link with which a teacher sets a new password. Only an operator makes one for an
 * operator: a school's admin must not come into the installation by it.
 */
export async function issueTeacherReset(
	db: Db,
	{ actor, teacherId, now }: Deed
): Promise<Result<string, 'no-such-teacher'>> {
	const teacher = await findTeacher(db, actor.schoolId, teacherId);
	if (!teacher || (teacher.isOperator && !actor.isOperator)) return refuse('no-such-teacher');
	const ask = { userId: teacherId, lastsMs: RESET_MS.handed, now };
	const token = await issueResetLink(db, ask);
	const event = { schoolId: actor.schoolId, actorId: actor.id, subjectId: teacherId, at: now };
	await insertAuditEvent(db, { ...event, action: 'secret-changed', detail: { isLink: true } });
	return ok(token);
}
