import type { Person } from '$lib/domain/accounts/role';
import { LIMITS } from '$lib/domain/accounts/limit';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findCardHolder } from '../repositories/learners';
import { readTries } from '../repositories/rate-limits';
import { takeOverGuest } from './take-over-guest';
import { takeTry } from './throttle';

const SUBJECT = 'card-link';

/** Whose card a link is from; links that lead nowhere are counted, as wrong codes are. */
export async function findHolder(
	db: Db,
	token: string,
	now: number
): Promise<Result<Person, 'unknown-card' | 'too-many-tries'>> {
	const tries = await readTries(db, `unknownCode:${SUBJECT}`, now);
	if (tries >= LIMITS.unknownCode.points) return refuse('too-many-tries');
	const holder = await findCardHolder(db, hashToken(token));
	if (holder) return ok(holder);
	await takeTry(db, { limit: 'unknownCode', subject: SUBJECT, now });
	return refuse('unknown-card');
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
