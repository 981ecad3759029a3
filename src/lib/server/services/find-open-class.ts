import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { findClassByCode, type Class } from '../repositories/classes';
import { isSpent, takeTry } from './throttle';

/** All wrong codes count together: there is no account to count them for. */
const ANYBODY = 'anybody';

/**
 * The class that a code opens now. Wrong codes are counted, and after too many the network that they
 * come from is told nothing for a while: else a program could go on until it meets a code that works.
 */
export async function findOpenClass(
	db: Db,
	{ code, from, now }: { code: string; from: string; now: number }
): Promise<Result<Class, 'unknown-code' | 'too-many-tries'>> {
	const one = { limit: 'unknownCode', subject: ANYBODY, from, now } as const;
	if (await isSpent(db, one)) return refuse('too-many-tries');
	const found = await findClassByCode(db, code, now);
	if (found) return ok(found);
	await takeTry(db, one);
	return refuse('unknown-code');
}
