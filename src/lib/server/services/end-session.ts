import type { Person } from '$lib/domain/accounts/role';
import { GRACE_MS, hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { insertAuditEvent } from '../repositories/audit-events';
import {
	deleteEndingSessions,
	deleteSession,
	deleteUserSessions,
	listSessions,
	type SessionMarks
} from '../repositories/sessions';

/** A sign-in as its owner sees it. */
export interface OwnSession extends SessionMarks {
	/** Names it on the page; says nothing about its token. */
	id: string;
	isThis: boolean;
}

interface Own {
	person: Person;
	/** What the cookie of this device holds. */
	token: string;
	now: number;
}

/** Where somebody is signed in; without tokens that were replaced and end in a moment. */
export async function listOwnSessions(db: Db, { person, token, now }: Own): Promise<OwnSession[]> {
	const own = hashToken(token);
	const sessions = await listSessions(db, person.id);
	return sessions
		.filter(({ tokenHash, expiresAt }) => tokenHash === own || expiresAt > now + GRACE_MS)
		.map(({ tokenHash, createdAt, lastUsedAt, userAgent }) => ({
			...{ id: fingerprint(tokenHash), isThis: tokenHash === own },
			...{ createdAt, lastUsedAt, userAgent }
		}));
}

/** End a sign-in of one's own on another device; one that is gone already is gone. */
export async function endSession(
	db: Db,
	{ person, token, id, now }: Own & { id: string }
): Promise<void> {
	const own = hashToken(token);
	await db.transaction().execute(async (tx) => {
		const sessions = await listSessions(tx, person.id);
		const found = sessions.find(({ tokenHash }) => fingerprint(tokenHash) === id);
		if (!found || found.tokenHash === own) return;
		await deleteSession(tx, found.tokenHash);
		const before = now + GRACE_MS;
		await deleteEndingSessions(tx, { userId: person.id, before, butTokenHash: own });
		await noteEnd(tx, person, now);
	});
}

/** End every sign-in of somebody but this one. */
export async function endOtherSessions(db: Db, { person, token, now }: Own): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await deleteUserSessions(tx, person.id, hashToken(token));
		await noteEnd(tx, person, now);
	});
}

async function noteEnd(tx: Db, { id, schoolId }: Person, now: number): Promise<void> {
	const event = { schoolId, actorId: id, subjectId: id, at: now };
	await insertAuditEvent(tx, { ...event, action: 'session-ended' });
}
