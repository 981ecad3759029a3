import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findTeacher, listTeachers, updateAdmin } from '../repositories/teachers';
import { replaceResetLink, RESET_MS } from './reset-secret';
import { tellOnce } from './tell-once';

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
 * The token of a link with which a teacher sets a new password, told once for a request. Only an operator makes one for an
 * operator: a school's admin must not come into the installation by it.
 */
export async function issueTeacherReset(
	db: Db,
	{ actor, teacherId, requestId, now }: Deed & { requestId: string }
): Promise<Result<string, 'no-such-teacher' | 'told-already'>> {
	const { id: actorId, schoolId } = actor;
	const request = { requestId, verb: `reset ${teacherId}`, userId: actorId, now };
	return tellOnce(db, request, async (tx): Promise<Result<string, 'no-such-teacher'>> => {
		const teacher = await findTeacher(tx, schoolId, teacherId);
		if (!teacher || (teacher.isOperator && !actor.isOperator)) return refuse('no-such-teacher');
		const ask = { userId: teacherId, lastsMs: RESET_MS.handed, now };
		const token = await replaceResetLink(tx, ask);
		const event = { schoolId, actorId, subjectId: teacherId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'secret-changed', detail: { isLink: true } });
		return ok(token);
	});
}
