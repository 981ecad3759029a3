import type { Person } from '$lib/domain/accounts/role';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findCardHolder } from '../repositories/learners';
import { takeOverGuest } from './take-over-guest';

/** Whose card a link is from. Its 160 random bits need no limit: nobody meets one by trying. */
export function findHolder(db: Db, token: string): Promise<Person | undefined> {
	return findCardHolder(db, hashToken(token));
}

/** Note that a learner signs in, and give her what the device's guest has practiced. */
export async function enterWithCard(
	db: Db,
	{ holder, guestId, now }: { holder: Person; guestId: string | null; now: number }
): Promise<void> {
	const { id, schoolId } = holder;
	await db.transaction().execute(async (tx) => {
		if (guestId) await takeOverGuest(tx, guestId, id);
		const event = { schoolId, actorId: id, subjectId: id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'signed-in' });
	});
}
