import type { Limit } from '$lib/domain/accounts/limit';
import type { Db } from '../db/schema';

/** Count one try under a key; a window that has passed begins anew. Returns what counts now. */
export async function countTry(
	db: Db,
	{ key, windowMs, now }: { key: string; now: number } & Pick<Limit, 'windowMs'>
): Promise<{ points: number; resetsAt: number }> {
	const row = await db
		.insertInto('rate_limit')
		.values({ key, points: 1, resets_at: now + windowMs })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet(({ eb, ref }) => ({
				points: eb
					.case()
					.when('rate_limit.resets_at', '<=', now)
					.then(1)
					.else(eb('rate_limit.points', '+', 1))
					.end(),
				resets_at: eb
					.case()
					.when('rate_limit.resets_at', '<=', now)
					.then(now + windowMs)
					.else(ref('rate_limit.resets_at'))
					.end()
			}))
		)
		.returning(['points', 'resets_at'])
		.executeTakeFirstOrThrow();
	return { points: row.points, resetsAt: row.resets_at };
}

/** How many tries count now under a key, without counting one. */
export async function readTries(db: Db, key: string, now: number): Promise<number> {
	const row = await db
		.selectFrom('rate_limit')
		.where('key', '=', key)
		.where('resets_at', '>', now)
		.select('points')
		.executeTakeFirst();
	return row?.points ?? 0;
}

/** Take back one try that turned out to be right. */
export async function uncountTry(db: Db, key: string): Promise<void> {
	await db
		.updateTable('rate_limit')
		.set(({ eb }) => ({ points: eb('points', '-', 1) }))
		.where('key', '=', key)
		.where('points', '>', 0)
		.execute();
}

/** Whoever got in has nothing to wait for: what counts under a key, and under it from any network. */
export async function deleteTries(db: Db, key: string): Promise<void> {
	// "A" is what follows "@".
	await db
		.deleteFrom('rate_limit')
		.where(({ eb, and, or }) =>
			or([eb('key', '=', key), and([eb('key', '>', `${key}@`), eb('key', '<', `${key}A`)])])
		)
		.execute();
}

export async function deletePassedLimits(db: Db, now: number): Promise<void> {
	await db.deleteFrom('rate_limit').where('resets_at', '<=', now).execute();
}
