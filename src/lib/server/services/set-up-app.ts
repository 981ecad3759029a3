import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { newAppSecret, stepOfCode } from '../auth/authenticator';
import { seal, unseal } from '../auth/seal';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import * as authenticators from '../repositories/authenticators';
import { noteFactors, type FactorChange } from './note-factors';
import { dealFirstCodes, dropIdleCodes } from './renew-recovery-codes';
import { tellOnce } from './tell-once';
import { takeTry } from './throttle';

type Sealing = Pick<App, 'db' | 'sealKey'>;

/** Make a secret to share with an app. It counts for nothing until a first code was right. */
export async function beginApp({ db, sealKey }: Sealing, userId: string, now: number) {
	const sealedSecret = seal(newAppSecret(), sealKey);
	await authenticators.putPendingAuthenticator(db, { userId, sealedSecret, now });
}

/** Where setting an app up stands: not begun, with a secret to share, or done. */
export async function readApp(
	{ db, sealKey }: Sealing,
	userId: string
): Promise<{ state: 'none' | 'on' } | { state: 'pending'; secret: string }> {
	const found = await authenticators.findAuthenticator(db, userId);
	if (!found) return { state: 'none' };
	if (found.confirmedAt !== null) return { state: 'on' };
	return { state: 'pending', secret: unseal(found.sealedSecret, sealKey) };
}

/** A first code shows that the app has the secret; tells the recovery codes once, if these are new. */
export async function confirmApp(
	{ db, sealKey }: Sealing,
	{ code, requestId, ...change }: FactorChange & { code: string; requestId: string }
): Promise<Result<string[], 'wrong' | 'gone' | 'too-many-tries' | 'told-already'>> {
	const { now } = change;
	const userId = change.person.id;
	const subject = hashToken(`confirm:${userId}`);
	const counted = await takeTry(db, { limit: 'factor', subject, now });
	if (!counted.ok) return counted;
	const request = { requestId, verb: 'confirm app', userId, now };
	return tellOnce(db, request, async (tx): Promise<Result<string[], 'wrong' | 'gone'>> => {
		const app = await readApp({ db: tx, sealKey }, userId);
		if (app.state !== 'pending') return refuse('gone');
		const step = stepOfCode(app.secret, code, now);
		if (step === null) return refuse('wrong');
		await authenticators.useStep(tx, userId, step);
		await authenticators.confirmAuthenticator(tx, userId, now);
		const codes = await dealFirstCodes(tx, userId);
		await noteFactors(tx, change, { action: 'factor-added', detail: { kind: 'app' } });
		return ok(codes);
	});
}

/** Ask for no codes of the app any more. */
export async function removeApp(db: Db, change: FactorChange): Promise<void> {
	const userId = change.person.id;
	await db.transaction().execute(async (tx) => {
		if (!(await authenticators.deleteAuthenticator(tx, userId))) return;
		await dropIdleCodes(tx, userId);
		await noteFactors(tx, change, { action: 'factor-removed', detail: { kind: 'app' } });
	});
}
