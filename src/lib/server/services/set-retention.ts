import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { updateRetention } from '../repositories/retention';

interface Rule {
	actorId: string;
	schoolId: string;
	/** Null keeps finished classes. */
	months: number | null;
	now: number;
}

/** From now on a school's finished classes are erased after so many months. */
export async function setRetention(
	db: Db,
	{ actorId, schoolId, months, now }: Rule
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await updateRetention(tx, schoolId, months);
		const event = { schoolId, actorId, subjectId: schoolId, detail: { months }, at: now };
		await insertAuditEvent(tx, { ...event, action: 'school-changed' });
	});
}
