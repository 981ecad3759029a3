import { normalizeLogin, selfLogin } from '$lib/domain/accounts/login';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashToken, newToken } from '../auth/token';
import type { Db } from '../db/schema';
import { findCredentials, listCredentials, type Credentials } from '../repositories/credentials';
import { deleteLink, deleteLinksTo, findLink, insertLink } from '../repositories/links';
import { changeSecret, changeWords } from './change-secret';
import { takeTry } from './throttle';

const HOUR_MS = 60 * 60 * 1000;
/** How long a link works: one that was mailed an hour, one that an admin hands over a day. */
export const RESET_MS = { mailed: HOUR_MS, handed: 24 * HOUR_MS };

/** A link with which somebody sets a new secret, once; older ones end. Returns its token. */
export async function issueResetLink(
	db: Db,
	{ userId, lastsMs, now }: { userId: string; lastsMs: number; now: number }
): Promise<string> {
	const token = newToken();
	await db.transaction().execute(async (tx) => {
		await deleteLinksTo(tx, 'reset', userId);
		const link = { tokenHash: hashToken(token), purpose: 'reset', subjectId: userId } as const;
		await insertLink(tx, { ...link, createdAt: now, expiresAt: now + lastsMs });
	});
	return token;
}

/** Whom to mail a link after somebody asked for one; nobody hears whether there was anyone. */
export async function findResettable(
	db: Db,
	{ typed, now }: { typed: string; now: number }
): Promise<Result<Credentials[], 'too-many-tries'>> {
	const key = normalizeLogin(typed);
	const counted = await takeTry(db, { limit: 'account', subject: hashToken(`reset:${key}`), now });
	if (!counted.ok) return counted;
	const found = [
		...(await listCredentials(db, key)),
		...(await listCredentials(db, selfLogin(typed)))
	];
	return ok(found.filter(({ email }) => email !== null));
}

/** Whose link it is; undefined when it was used, has passed or never was. */
export async function findResetAccount(
	db: Db,
	token: string,
	now: number
): Promise<Credentials | undefined> {
	const link = await findLink(db, { tokenHash: hashToken(token), purpose: 'reset', now });
	return link?.subjectId ? findCredentials(db, link.subjectId) : undefined;
}

/**
 * Use a link up and keep the new secret: a teacher's password, or three words dealt to a
 * learner, which are returned this once.
 */
export async function resetSecret(
	db: Db,
	{ token, password, now }: { token: string; password: string | null; now: number }
): Promise<Result<{ account: Credentials; words: string | null }, 'link-gone'>> {
	const account = await findResetAccount(db, token, now);
	if (!account || !(await deleteLink(db, hashToken(token)))) return refuse('link-gone');
	const change = { account, actorId: account.person.id, now };
	if (password === null) return ok({ account, words: await changeWords(db, change) });
	await changeSecret(db, { ...change, secret: password });
	return ok({ account, words: null });
}
