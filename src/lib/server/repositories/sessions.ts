import type { Person } from '$lib/domain/accounts/role';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { PERSON_COLUMNS, toPerson } from './users';

/** By what somebody knows a sign-in again; all null for guests, and for sign-ins from long ago. */
export interface SessionMarks {
	createdAt: number | null;
	/** By the hour. */
	lastUsedAt: number | null;
	/** What the browser calls itself. */
	userAgent: string | null;
}

interface NewSession extends Partial<SessionMarks> {
	tokenHash: string;
	userId: string;
	expiresAt: number;
}

export type ListedSession = Pick<NewSession, 'tokenHash' | 'expiresAt'> & SessionMarks;

const MARKS = [
	'session.created_at as createdAt',
	'session.last_used_at as lastUsedAt',
	'session.user_agent as userAgent'
] as const;

const sessionAndPerson = builtOnce((db, { tokenHash }: { tokenHash: string }) =>
	db
		.selectFrom('session')
		.innerJoin('user', 'user.id', 'session.user_id')
		.where('session.token_hash', '=', tokenHash)
		.select(PERSON_COLUMNS)
		.select(['session.expires_at', ...MARKS])
);

/** A session with the person it belongs to, whether or not it has ended. */
export async function findSession(
	db: Db,
	tokenHash: string
): Promise<{ person: Person; expiresAt: number; marks: SessionMarks } | undefined> {
	const [row] = await sessionAndPerson(db, { tokenHash });
	if (!row) return undefined;
	const { createdAt, lastUsedAt, userAgent } = row;
	const marks = { createdAt, lastUsedAt, userAgent };
	return { person: toPerson(row), expiresAt: row.expires_at, marks };
}

/** The sign-ins of somebody, the newest first. */
export async function listSessions(db: Db, userId: string): Promise<ListedSession[]> {
	return db
		.selectFrom('session')
		.where('user_id', '=', userId)
		.select(['token_hash as tokenHash', 'expires_at as expiresAt', ...MARKS])
		.orderBy('created_at', 'desc')
		.orderBy('expires_at', 'desc')
		.execute();
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
	await db
		.insertInto('session')
		.values({
			token_hash: session.tokenHash,
			user_id: session.userId,
			expires_at: session.expiresAt,
			created_at: session.createdAt ?? null,
			last_used_at: session.lastUsedAt ?? null,
			user_agent: session.userAgent ?? null
		})
		.execute();
}

export async function updateSessionExpiry(
	db: Db,
	tokenHash: string,
	expiresAt: number
): Promise<void> {
	await db
		.updateTable('session')
		.set({ expires_at: expiresAt })
		.where('token_hash', '=', tokenHash)
		.execute();
}

export async function updateLastUse(db: Db, tokenHash: string, at: number): Promise<void> {
	await db
		.updateTable('session')
		.set({ last_used_at: at })
		.where('token_hash', '=', tokenHash)
		.execute();
}

/** A replaced session ends soon; one that already ends sooner stays as it is. */
export async function shortenSession(db: Db, tokenHash: string, expiresAt: number): Promise<void> {
	await db
		.updateTable('session')
		.set({ expires_at: expiresAt })
		.where('token_hash', '=', tokenHash)
		.where('expires_at', '>', expiresAt)
		.execute();
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
	await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** End the sessions of somebody on every device, or on all but one. */
export async function deleteUserSessions(db: Db, userId: string, butTokenHash = ''): Promise<void> {
	await db
		.deleteFrom('session')
		.where('user_id', '=', userId)
		.where('token_hash', '!=', butTokenHash)
		.execute();
}

/**
 * End the sessions of somebody that end before then, but for one: a token that was replaced still
 * works for a moment, and whoever signs a device out means that one too.
 */
export async function deleteEndingSessions(
	db: Db,
	{ userId, before, butTokenHash }: { userId: string; before: number; butTokenHash: string }
): Promise<void> {
	await db
		.deleteFrom('session')
		.where('user_id', '=', userId)
		.where('expires_at', '<=', before)
		.where('token_hash', '!=', butTokenHash)
		.execute();
}

export async function deleteExpiredSessions(db: Db, now: number): Promise<void> {
	await db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
