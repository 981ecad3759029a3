import type { Db } from '../db/schema';

export interface Authenticator {
	sealedSecret: string;
	/** Null until a first code was right. */
	confirmedAt: number | null;
}

export async function findAuthenticator(
	db: Db,
	userId: string
): Promise<Authenticator | undefined> {
	return db
		.selectFrom('authenticator')
		.where('user_id', '=', userId)
		.select(['sealed_secret as sealedSecret', 'confirmed_at as confirmedAt'])
		.executeTakeFirst();
}

/** Begin with a new secret; one that was never confirmed is replaced, another one stays. */
export async function putPendingAuthenticator(
	db: Db,
	{ userId, sealedSecret, now }: { userId: string; sealedSecret: string; now: number }
): Promise<void> {
	await db
		.insertInto('authenticator')
		.values({ user_id: userId, sealed_secret: sealedSecret, created_at: now, last_step: 0 })
		.onConflict((conflict) =>
			conflict
				.column('user_id')
				.doUpdateSet({ sealed_secret: sealedSecret, created_at: now, last_step: 0 })
				.where('authenticator.confirmed_at', 'is', null)
		)
		.execute();
}

/** Use the code of thirty seconds up; false when it or a later one was used before. */
export async function useStep(db: Db, userId: string, step: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('authenticator')
		.set({ last_step: step })
		.where('user_id', '=', userId)
		.where('last_step', '<', step)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

export async function confirmAuthenticator(db: Db, userId: string, now: number): Promise<void> {
	await db
		.updateTable('authenticator')
		.set({ confirmed_at: now })
		.where('user_id', '=', userId)
		.execute();
}

/** Whether there was one. */
export async function deleteAuthenticator(db: Db, userId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('authenticator')
		.where('user_id', '=', userId)
		.executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}
