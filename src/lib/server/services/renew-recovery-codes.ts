import { dealRecoveryCodes } from '$lib/domain/accounts/recovery-code';
import { ok, type Result } from '$lib/domain/result';
import { hashToken, secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { readFactors } from '../repositories/factors';
import { countRecoveryCodes, replaceRecoveryCodes } from '../repositories/recovery-codes';
import { noteFactors, type FactorChange } from './note-factors';
import { tellOnce } from './tell-once';

/** What is kept of a code; with the person in it, as two people may have the same. */
export function recoveryHash(userId: string, code: string): string {
	return hashToken(`recovery:${userId}:${code}`);
}

/** New codes in place of the old ones; told once for a request. */
export async function renewRecoveryCodes(
	db: Db,
	{ requestId, ...change }: FactorChange & { requestId: string }
): Promise<Result<string[], 'told-already'>> {
	const userId = change.person.id;
	const request = { requestId, verb: 'recovery codes', userId, now: change.now };
	return tellOnce(db, request, async (tx) => {
		const codes = await dealCodes(tx, userId);
		await noteFactors(tx, change, { action: 'recovery-codes-made' });
		return ok(codes);
	});
}

/** Codes for somebody's first factor; none where some are left from another one. */
export async function dealFirstCodes(tx: Db, userId: string): Promise<string[]> {
	return (await countRecoveryCodes(tx, userId)) > 0 ? [] : dealCodes(tx, userId);
}

/** Codes get somebody in beside a factor: without one they go. */
export async function dropIdleCodes(tx: Db, userId: string): Promise<void> {
	const { hasApp, passkeys } = await readFactors(tx, userId);
	if (!hasApp && passkeys === 0) await replaceRecoveryCodes(tx, userId, []);
}

async function dealCodes(tx: Db, userId: string): Promise<string[]> {
	const codes = dealRecoveryCodes(secureRandom);
	const hashes = codes.map((code) => recoveryHash(userId, code));
	await replaceRecoveryCodes(tx, userId, hashes);
	return codes;
}
