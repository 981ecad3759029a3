import { LIMITS } from '$lib/domain/accounts/limit';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { findClassByCode, type Class } from '../repositories/classes';
import { readTries } from '../repositories/rate-limits';
import { takeTry } from './throttle';

/** All wrong codes count together: there is no account to count them for. */
const ANYBODY = 'anybody';

/**
 * The class that a code opens now. Wrong codes are counted, and after too many nobody is told
 * anything for a while: else a program could go on until it meets a code that works.
 */
export async function findOpenClass(
	db: Db,
	code: string,
	now: number
): Promise<Result<Class, 'unknown-code' | 'too-many-tries'>> {
	const tries = await readTries(db, `unknownCode:${ANYBODY}`, now);
	if (tries >= LIMITS.unknownCode.points) return refuse('too-many-tries');
	const found = await findClassByCode(db, code, now);
	if (found) return ok(found);
	await takeTry(db, { limit: 'unknownCode', subject: ANYBODY, now });
	return refuse('unknown-code');
}
