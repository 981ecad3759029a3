import { normalizeLogin, selfLogin } from '$lib/domain/accounts/login';
import { nameKey } from '$lib/domain/accounts/name-key';
import type { Person } from '$lib/domain/accounts/role';
import { normalizeWords } from '$lib/domain/accounts/secret-words';
import { normalizeCode } from '$lib/domain/accounts/short-code';
import { ok, refuse, type Result } from '$lib/domain/result';
import { isSecret } from '../auth/secret';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import {
	findClassIdByCode,
	findCredentialsByLogin,
	findCredentialsInClass,
	type Credentials
} from '../repositories/credentials';
import { isResetUntold, readFactors } from '../repositories/factors';
import { forgetTries, returnTry, takeTry } from './throttle';

/** Whose secret was right, and what is still missing. */
type Entered = Person & {
	/** A second factor; until it was shown there must be no session. */
	needsSecondStep: boolean;
	/** Her second factors were taken away by somebody else, and she has not been told yet. */
	isUntold: boolean;
};
type SignedIn = Result<Entered, 'wrong' | 'too-many-tries'>;

/** From where and when. */
interface Tried {
	/** As `networkKey` gives it. */
	from: string;
	now: number;
}

/** A teacher, by sign-in name and password. */
export async function signInTeacher(
	db: Db,
	{ login, password, ...tried }: { login: string; password: string } & Tried
): Promise<SignedIn> {
	return signInByLogin(db, { login: normalizeLogin(login), secret: password, ...tried });
}

/** Somebody who practices without a class, by name and three words. */
export async function signInSelfLearner(
	db: Db,
	{ name, words, ...tried }: { name: string; words: string } & Tried
): Promise<SignedIn> {
	return signInByLogin(db, { login: selfLogin(name), secret: normalizeWords(words), ...tried });
}

/** A learner of a class, by what the card says. */
export async function signInWithCard(
	db: Db,
	{ code, name, words, from, now }: { code: string; name: string; words: string } & Tried
): Promise<SignedIn> {
	const joinCode = normalizeCode(code);
	const classId = await findClassIdByCode(db, joinCode);
	// A code that no class has is counted like one that a class has: nothing tells them apart.
	const inClass = {
		limit: 'class',
		subject: classId ?? hashToken(`class:${joinCode}`),
		from
	} as const;
	const counted = await takeTry(db, { ...inClass, now });
	if (!counted.ok) return counted;
	const key = nameKey(name);
	const found = classId ? await findCredentialsInClass(db, { classId, nameKey: key }) : undefined;
	const subject = hashToken(`card:${joinCode}:${key}`);
	const entered = await enter(db, { found, subject, secret: normalizeWords(words), from, now });
	if (entered.ok) await returnTry(db, inClass);
	return entered;
}

/** Under what the tries of a sign-in name are counted: the name itself is nobody's business. */
export function loginSubject(login: string): string {
	return hashToken(`login:${login}`);
}

async function signInByLogin(
	db: Db,
	{ login, secret, ...tried }: { login: string; secret: string } & Tried
): Promise<SignedIn> {
	const found = await findCredentialsByLogin(db, login);
	return enter(db, { found, subject: loginSubject(login), secret, ...tried });
}

interface Entry extends Tried {
	found: Credentials | undefined;
	subject: string;
	secret: string;
}

/** Count first, then compare; what does not exist is counted and compared in the same way. */
async function enter(db: Db, { found, subject, secret, from, now }: Entry): Promise<SignedIn> {
	const counted = await takeTry(db, { limit: 'account', subject, from, now });
	if (!counted.ok) return counted;
	const isRight = await isSecret(secret, found?.secretHash);
	if (!isRight || !found) return refuse('wrong');
	const { person } = found;
	return db.transaction().execute(async (tx) => {
		await forgetTries(tx, { limit: 'account', subject, from });
		if (await hasFactor(tx, person)) return ok({ ...person, ...HALF });
		const isUntold = person.role === 'teacher' && (await isResetUntold(tx, person.id));
		const event = { schoolId: person.schoolId, actorId: person.id, subjectId: person.id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'signed-in' });
		return ok({ ...person, needsSecondStep: false, isUntold });
	});
}

const HALF = { needsSecondStep: true, isUntold: false };

/** Whether a secret alone is not enough. Only teachers have factors. */
export async function hasFactor(db: Db, { id, role }: Pick<Person, 'id' | 'role'>) {
	if (role !== 'teacher') return false;
	const { hasApp, passkeys } = await readFactors(db, id);
	return hasApp || passkeys > 0;
}
