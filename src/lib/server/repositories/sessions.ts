import type { Person } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';
import { PERSON_COLUMNS, toPerson } from './users';

interface NewSession {
	tokenHash: string;
	userId: string;
	expiresAt: number;
}

/** A session with the person it belongs to, whether or not it has ended. */
export async function findSession(
	db: Db,
	tokenHash: string
): Promise<{ person: Person; expiresAt: number } | undefined> {
	const row = await db
		.selectFrom('session')
		.innerJoin('user', 'user.id', 'session.user_id')
		.where('session.token_hash', '=', tokenHash)
		.select(PERSON_COLUMNS)
		.select('session.expires_at')
		.executeTakeFirst();
	return row && { person: toPerson(row), expiresAt: row.expires_at };
}

export async function listSessions(
	db: Db,
	userId: string
): Promise<Pick<NewSession, 'tokenHash' | 'expiresAt'>[]> {
	return db
		.selectFrom('session')
		.where('user_id', '=', userId)
		.select(['token_hash as tokenHash', 'expires_at as expiresAt'])
		.execute();
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
	await db
		.insertInto('session')
		.values({
			token_hash: session.tokenHash,
			user_id: session.userId,
			expires_at: session.expiresAt
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

export async function deleteExpiredSessions(db: Db, now: number): Promise<void> {
	await db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
