import type { Db } from '../db/schema';

export interface Passkey {
	/** Base64url, as the device named it. */
	id: string;
	userId: string;
	name: string;
	/** COSE, base64url. */
	publicKey: string;
	counter: number;
	createdAt: number;
	lastUsedAt: number | null;
}

/** The passkeys of somebody, in the order in which they were made. */
export async function listPasskeys(db: Db, userId: string): Promise<Passkey[]> {
	return passkeys(db).where('user_id', '=', userId).orderBy('created_at').orderBy('id').execute();
}

export async function findPasskey(db: Db, id: string): Promise<Passkey | undefined> {
	return passkeys(db).where('id', '=', id).executeTakeFirst();
}

/** False when a passkey with this id is there already. */
export async function insertPasskey(
	db: Db,
	{ id, userId, name, publicKey, counter, createdAt }: Omit<Passkey, 'lastUsedAt'>
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('passkey')
		.values({ id, user_id: userId, name, public_key: publicKey, counter, created_at: createdAt })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirstOrThrow();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Note a use; false when the counter is not ahead of the one that is known, as a copy's is not. */
export async function updatePasskeyUse(
	db: Db,
	{ id, counter, now }: { id: string; counter: number; now: number }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('passkey')
		.set({ counter, last_used_at: now })
		.where('id', '=', id)
		// Passkeys that travel between devices do not count: theirs is always 0.
		.where((eb) => (counter === 0 ? eb('counter', '=', 0) : eb('counter', '<', counter)))
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

/** Whether there was one of that person. */
export async function deletePasskey(db: Db, userId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('passkey')
		.where('user_id', '=', userId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}

export async function deletePasskeysOf(db: Db, userId: string): Promise<void> {
	await db.deleteFrom('passkey').where('user_id', '=', userId).execute();
}

function passkeys(db: Db) {
	return db
		.selectFrom('passkey')
		.select(['id', 'user_id as userId', 'name', 'public_key as publicKey', 'counter'])
		.select(['created_at as createdAt', 'last_used_at as lastUsedAt']);
}
