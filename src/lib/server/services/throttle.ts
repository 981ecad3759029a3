import { LIMITS, type Limit, type LimitName } from '$lib/domain/accounts/limit';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { countTry, deleteTries, readTries, uncountTry } from '../repositories/rate-limits';

/** What is tried, for whom, and from which network where the limit tells networks apart. */
interface Try {
	limit: LimitName;
	subject: string;
	/** As `networkKey` gives it. */
	from?: string | undefined;
}

/**
 * Count a try against a limit; refused once there were too many, until the window has passed.
 * Counted before the secret is looked at, so that parallel tries count as well.
 */
export async function takeTry(
	db: Db,
	{ now, ...one }: Try & { now: number }
): Promise<Result<null, 'too-many-tries'>> {
	const { windowMs } = LIMITS[one.limit];
	for (const [key, most] of boundsOf(one)) {
		const { points } = await countTry(db, { key, windowMs, now });
		if (points > most) return refuse('too-many-tries');
	}
	return ok(null);
}

/** Whether the next try would be refused; counts none. */
export async function isSpent(db: Db, { now, ...one }: Try & { now: number }): Promise<boolean> {
	for (const [key, most] of boundsOf(one)) if ((await readTries(db, key, now)) >= most) return true;
	return false;
}

/** Forget the tries of somebody who got in; without a network, those from all of them. */
export async function forgetTries(db: Db, { limit, subject, from }: Try): Promise<void> {
	const all = `${limit}:${subject}`;
	if (from === undefined) return deleteTries(db, all);
	await deleteTries(db, `${all}@${from}`);
	await uncountTry(db, all);
}

/** One try was right: what many share counts only those that were not. */
export async function returnTry(db: Db, one: Try): Promise<void> {
	for (const [key] of boundsOf(one)) await uncountTry(db, key);
}

/** Under which keys a try counts, and how many each of them has. The network's own comes first. */
function boundsOf({ limit, subject, from }: Try): [key: string, most: number][] {
	const { points, anywhere }: Limit = LIMITS[limit];
	const all = `${limit}:${subject}`;
	if (from === undefined || anywhere === undefined) return [[all, points]];
	return [
		[`${all}@${from}`, points],
		[all, anywhere]
	];
}
