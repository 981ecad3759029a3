import { normalizeCode } from '$lib/domain/accounts/short-code';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Person } from '$lib/domain/accounts/role';
import type { App } from '../app';
import { stepOfCode } from '../auth/authenticator';
import { unseal } from '../auth/seal';
import { hashToken, newToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findAuthenticator, useStep } from '../repositories/authenticators';
import { findCredentials, type Credentials } from '../repositories/credentials';
import { deleteLink, findLink, insertLink } from '../repositories/links';
import { deleteRecoveryCode } from '../repositories/recovery-codes';
import { recoveryHash } from './renew-recovery-codes';
import { forgetTries, takeTry } from './throttle';

/** How long the second step may take. Until it is done there is no session, and nothing opens. */
export const SECOND_STEP_MS = 10 * 60_000;

/** A sign-in whose password was right; its token opens the second step and nothing else. */
export async function startSecondStep(db: Db, userId: string, now: number): Promise<string> {
	const token = newToken();
	const link = { tokenHash: hashToken(token), purpose: 'second-step', subjectId: userId } as const;
	await insertLink(db, { ...link, createdAt: now, expiresAt: now + SECOND_STEP_MS });
	return token;
}

/** Whose second step it is; undefined when it was done, has passed or never began. */
export async function findSecondStep(
	db: Db,
	token: string,
	now: number
): Promise<Credentials | undefined> {
	const link = await findLink(db, { tokenHash: hashToken(token), purpose: 'second-step', now });
	return link?.subjectId ? findCredentials(db, link.subjectId) : undefined;
}

interface Answer {
	token: string;
	by: 'app' | 'recovery-code';
	code: string;
	now: number;
}

/**
 * Finish a sign-in with a code of the app, or with a recovery code. Each is accepted once; wrong,
 * used and passed ones look the same.
 */
export async function finishSecondStep(
	{ db, sealKey }: Pick<App, 'db' | 'sealKey'>,
	{ token, by, code, now }: Answer
): Promise<Result<Person, 'gone' | 'wrong' | 'too-many-tries'>> {
	const account = await findSecondStep(db, token, now);
	if (!account) return refuse('gone');
	const { id, schoolId } = account.person;
	const subject = hashToken(`factor:${id}`);
	const counted = await takeTry(db, { limit: 'factor', subject, now });
	if (!counted.ok) return counted;
	return db.transaction().execute(async (tx) => {
		const isRight =
			by === 'app'
				? await acceptAppCode(tx, { userId: id, code, sealKey, now })
				: await deleteRecoveryCode(tx, id, recoveryHash(id, normalizeCode(code)));
		if (!isRight) return refuse('wrong');
		if (!(await deleteLink(tx, hashToken(token)))) return refuse('gone');
		await forgetTries(tx, { limit: 'factor', subject });
		const event = { schoolId, actorId: id, subjectId: id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'signed-in', detail: { by } });
		return ok(account.person);
	});
}

interface AppCode {
	userId: string;
	code: string;
	sealKey: string;
	now: number;
}

/** Use a code of somebody's app up; false when it is wrong or was used. */
export async function acceptAppCode(
	tx: Db,
	{ userId, code, sealKey, now }: AppCode
): Promise<boolean> {
	const found = await findAuthenticator(tx, userId);
	if (!found?.confirmedAt) return false;
	const step = stepOfCode(unseal(found.sealedSecret, sealKey), code, now);
	return step !== null && useStep(tx, userId, step);
}
