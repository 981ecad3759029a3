import { dealWords } from '$lib/domain/accounts/secret-words';
import { ok, type Result } from '$lib/domain/result';
import { hashSecret } from '../auth/secret';
import { hashToken, secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { updateSecret, type Credentials } from '../repositories/credentials';
import { deleteLinksTo } from '../repositories/links';
import { deleteUserSessions } from '../repositories/sessions';
import { loginSubject } from './sign-in';
import { tellOnce } from './tell-once';
import { forgetTries } from './throttle';

interface Change {
	account: Credentials;
	/** Null when the installation's administrator did it from the command line. */
	actorId: string | null;
	now: number;
}

/** Keep a new secret; every device is signed out, and links that would set another one end. */
export async function changeSecret(
	db: Db,
	{ secret, ...change }: Change & { secret: string }
): Promise<void> {
	const secretHash = await hashSecret(secret);
	await db.transaction().execute((tx) => storeSecret(tx, { ...change, secretHash }));
}

/** The same inside a transaction; the device of `keepToken` stays signed in. */
export async function storeSecret(
	tx: Db,
	change: Change & { secretHash: string; keepToken?: string | undefined }
): Promise<void> {
	const { account, secretHash, keepToken, actorId, now } = change;
	const { id: subjectId, schoolId } = account.person;
	await updateSecret(tx, subjectId, secretHash);
	await deleteUserSessions(tx, subjectId, keepToken && hashToken(keepToken));
	await deleteLinksTo(tx, 'reset', subjectId);
	await deleteLinksTo(tx, 'second-step', subjectId);
	if (account.login)
		await forgetTries(tx, { limit: 'account', subject: loginSubject(account.login) });
	const event = { schoolId, actorId, subjectId, at: now };
	await insertAuditEvent(tx, { ...event, action: 'secret-changed' });
}

/**
 * Deal three new words, told once for a request. Other devices are signed out; this one stays
 * under its token, so that the same form sent again is told the same.
 */
export async function changeWords(
	db: Db,
	{ requestId, ...change }: Change & { requestId: string; keepToken: string | undefined }
): Promise<Result<string, 'told-already'>> {
	const words = dealWords(secureRandom);
	const secretHash = await hashSecret(words);
	const request = { requestId, verb: 'words', userId: change.account.person.id, now: change.now };
	return tellOnce(db, request, async (tx) => {
		await storeSecret(tx, { ...change, secretHash });
		return ok(words);
	});
}
