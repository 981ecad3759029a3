import { eraseForGood } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { listResting, type RestingClass } from '../repositories/retention';
import { eraseClassIn } from './erase-class';

/**
 * Erase the classes that have rested for as many months as their school wants to keep them.
 * Returns how many. Safe to run twice at once: whoever comes second finds nothing.
 */
export async function eraseFinishedClasses(db: Db, now: number): Promise<number> {
	const due = (await listResting(db)).filter((one) => eraseDate(one) <= now);
	let erased = 0;
	for (const { id } of due) if (await eraseIfDue(db, id, now)) erased++;
	return erased;
}

/** When a class will be erased if nothing happens in it; null without a rule. */
export async function findEraseDate(db: Db, classId: string): Promise<number | null> {
	const [resting] = await listResting(db, classId);
	return resting ? eraseDate(resting) : null;
}

/** Asked again inside the transaction: somebody may have come back a moment ago. */
async function eraseIfDue(db: Db, classId: string, now: number): Promise<boolean> {
	return eraseForGood(db, async (tx) => {
		const [resting] = await listResting(tx, classId);
		if (!resting || eraseDate(resting) > now) return false;
		const { id, schoolId, months } = resting;
		await eraseClassIn(tx, { id, schoolId, actorId: null, now });
		const event = { schoolId, classId: id, actorId: null, subjectId: id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'retention-run', detail: { months } });
		return true;
	});
}

/** So many calendar months later; January 31 and a month is the last of February. */
function eraseDate({ restsSince, months }: RestingClass): number {
	const date = new Date(restsSince);
	const day = date.getUTCDate();
	date.setUTCMonth(date.getUTCMonth() + months);
	if (date.getUTCDate() !== day) date.setUTCDate(0);
	return date.getTime();
}
