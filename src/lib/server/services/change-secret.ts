import { dealWords } from '$lib/domain/accounts/secret-words';
import { hashSecret } from '../auth/secret';
import { secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { updateSecret, type Credentials } from '../repositories/credentials';
import { deleteLinksTo } from '../repositories/links';
import { deleteUserSessions } from '../repositories/sessions';
import { loginSubject } from './sign-in';
import { forgetTries } from './throttle';

interface Change {
	account: Credentials;
	secret: string;
	/** Null when the installation's administrator did it from the command line. */
	actorId: string | null;
	now: number;
}

/** Keep a new secret; every device is signed out, and links that would set another one end. */
export async function changeSecret(
	db: Db,
	{ account: { person, login }, secret, actorId, now }: Change
): Promise<void> {
	const secretHash = await hashSecret(secret);
	await db.transaction().execute(async (tx) => {
		await updateSecret(tx, person.id, secretHash);
		await deleteUserSessions(tx, person.id);
		await deleteLinksTo(tx, 'reset', person.id);
		if (login) await forgetTries(tx, 'account', loginSubject(login));
		const event = { schoolId: person.schoolId, actorId, subjectId: person.id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'secret-changed' });
	});
}

/** Deal three new words, which are told this once. */
export async function changeWords(db: Db, change: Omit<Change, 'secret'>): Promise<string> {
	const words = dealWords(secureRandom);
	await changeSecret(db, { ...change, secret: words });
	return words;
}
