import { normalizeLogin, selfLogin } from '$lib/domain/accounts/login';
import type { Person } from '$lib/domain/accounts/role';
import { dealWords } from '$lib/domain/accounts/secret-words';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashSecret } from '../auth/secret';
import { hashToken, newToken, secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { findCredentials, listCredentials, type Credentials } from '../repositories/credentials';
import { deleteLink, deleteLinksTo, findLink, insertLink } from '../repositories/links';
import { storeSecret } from './change-secret';
import { tellOnce } from './tell-once';
import { takeTry } from './throttle';

const HOUR_MS = 60 * 60 * 1000;
/** How long a link works: one that was mailed an hour, one that an admin hands over a day. */
export const RESET_MS = { mailed: HOUR_MS, handed: 24 * HOUR_MS };

interface NewLink {
	userId: string;
	lastsMs: number;
	now: number;
}

/** A link with which somebody sets a new secret, once; older ones end. Returns its token. */
export async function issueResetLink(db: Db, ask: NewLink): Promise<string> {
	return db.transaction().execute((tx) => replaceResetLink(tx, ask));
}

/** The same inside a transaction. */
export async function replaceResetLink(tx: Db, { userId, lastsMs, now }: NewLink): Promise<string> {
	const token = newToken();
	await deleteLinksTo(tx, 'reset', userId);
	const link = { tokenHash: hashToken(token), purpose: 'reset', subjectId: userId } as const;
	await insertLink(tx, { ...link, createdAt: now, expiresAt: now + lastsMs });
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

/** Who has a new secret now, and the words that were dealt to a learner. */
type Reset = Pick<Person, 'id' | 'role' | 'name'> & { words: string | null };

interface Use {
	token: string;
	/** What a teacher chose; null deals three words, and is for learners. */
	password: string | null;
	requestId: string;
	now: number;
}

/** Use a link up and keep the new secret; told once for a request. */
export async function resetSecret(
	db: Db,
	{ token, password, requestId, now }: Use
): Promise<Result<Reset, 'link-gone' | 'told-already'>> {
	const words = password === null ? dealWords(secureRandom) : null;
	const secretHash = await hashSecret(password ?? words ?? '');
	const request = { requestId, verb: `reset ${token}`, userId: null, now };
	return tellOnce(db, request, async (tx): Promise<Result<Reset, 'link-gone'>> => {
		const account = await findResetAccount(tx, token, now);
		const isTheirs = account && (account.person.role === 'teacher') === (password !== null);
		if (!isTheirs || !(await deleteLink(tx, hashToken(token)))) return refuse('link-gone');
		const { id, role, name } = account.person;
		await storeSecret(tx, { account, secretHash, actorId: id, now });
		return ok({ id, role, name, words });
	});
}
