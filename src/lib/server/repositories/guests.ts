import type { Db } from '../db/schema';

interface NewGuest {
	id: string;
	tokenHash: string;
	createdAt: number;
}

export async function insertGuest(db: Db, { id, tokenHash, createdAt }: NewGuest): Promise<void> {
	await db
		.insertInto('guest')
		.values({ id, token_hash: tokenHash, created_at: createdAt })
		.execute();
}

export async function findGuestId(db: Db, tokenHash: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('guest')
		.where('token_hash', '=', tokenHash)
		.select('id')
		.executeTakeFirst();
	return row?.id;
}
