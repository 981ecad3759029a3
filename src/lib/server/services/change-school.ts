import type { SignUp } from '$lib/domain/accounts/sign-up';
import { dealCode } from '$lib/domain/accounts/short-code';
import { secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { updateSchool, updateTeacherCode } from '../repositories/schools';

interface Change {
	schoolId: string;
	actorId: string;
	now: number;
}

/** What a school is called, and how teachers come into it. */
export async function changeSchool(
	db: Db,
	{ schoolId, actorId, now, name, signUp }: Change & { name: string; signUp: SignUp }
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await updateSchool(tx, schoolId, { name, signUp });
		const event = { schoolId, actorId, subjectId: schoolId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'school-changed', detail: { signUp } });
	});
}

/** A new code for teachers; the old one opens nothing any more. */
export async function renewTeacherCode(db: Db, { schoolId, actorId, now }: Change): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await updateTeacherCode(tx, schoolId, dealCode(secureRandom));
		const event = { schoolId, actorId, subjectId: schoolId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'code-reset' });
	});
}
