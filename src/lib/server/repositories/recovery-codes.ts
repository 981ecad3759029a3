import type { Db } from '../db/schema';

/** New codes in place of all that were left. */
export async function replaceRecoveryCodes(
	db: Db,
	userId: string,
	hashes: readonly string[]
): Promise<void> {
	await db.deleteFrom('recovery_code').where('user_id', '=', userId).execute();
	if (hashes.length === 0) return;
	const rows = hashes.map((hash) => ({ user_id: userId, code_hash: hash }));
	await db.insertInto('recovery_code').values(rows).execute();
}

export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
	const row = await db
		.selectFrom('recovery_code')
		.where('user_id', '=', userId)
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

/** Use a code up; false when it is none, or was used before. */
export async function deleteRecoveryCode(db: Db, userId: string, hash: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('recovery_code')
		.where('user_id', '=', userId)
		.where('code_hash', '=', hash)
		.executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}
