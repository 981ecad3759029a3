import { LIMITS, type LimitName } from '$lib/domain/accounts/limit';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { countTry, deleteTries, uncountTry } from '../repositories/rate-limits';

/**
 * Count a try against a limit; refused once there were too many, until the window has passed.
 * Counted before the secret is looked at, so that parallel tries count as well.
 */
export async function takeTry(
	db: Db,
	{ limit, subject, now }: { limit: LimitName; subject: string; now: number }
): Promise<Result<null, 'too-many-tries'>> {
	const { points, windowMs } = LIMITS[limit];
	const tries = await countTry(db, { key: `${limit}:${subject}`, windowMs, now });
	return tries.points > points ? refuse('too-many-tries') : ok(null);
}

/** Forget the tries of somebody who got in. */
export async function forgetTries(db: Db, limit: LimitName, subject: string): Promise<void> {
	await deleteTries(db, `${limit}:${subject}`);
}

/** One try was right: what many share counts only those that were not. */
export async function returnTry(db: Db, limit: LimitName, subject: string): Promise<void> {
	await uncountTry(db, `${limit}:${subject}`);
}
