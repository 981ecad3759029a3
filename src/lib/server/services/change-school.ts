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

interface SchoolSettings {
	name: string;
	signUp: SignUp;
	needsFactor: boolean;
}

/** What a school is called, what it asks of its teachers, and how teachers come into it. */
export async function changeSchool(
	db: Db,
	{ schoolId, actorId, now, ...settings }: Change & SchoolSettings
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await updateSchool(tx, schoolId, settings);
		const { signUp, needsFactor } = settings;
		const event = { schoolId, actorId, subjectId: schoolId, at: now };
		await insertAuditEvent(tx, {
			...event,
			action: 'school-changed',
			detail: { signUp, needsFactor }
		});
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
