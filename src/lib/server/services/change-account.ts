import { selfLogin } from '$lib/domain/accounts/login';
import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import { isSecret } from '../auth/secret';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import {
	findCredentialsByLogin,
	updateEmail,
	updateName,
	type Credentials
} from '../repositories/credentials';
import { hasEnrollments } from '../repositories/enrollments';
import { deleteUserSessions } from '../repositories/sessions';
import { forgetTries, takeTry } from './throttle';

/** A name in a class belongs to its roster: there the teacher changes it. */
export async function mayRename(db: Db, { id, role }: Person): Promise<boolean> {
	return role === 'teacher' || !(await hasEnrollments(db, id));
}

/** Another name; a self-learner signs in with it from then on. */
export async function rename(
	db: Db,
	{ person, login }: Credentials,
	name: string
): Promise<Result<null, 'name-taken' | 'not-yours'>> {
	return db.transaction().execute(async (tx) => {
		if (!(await mayRename(tx, person))) return refuse('not-yours');
		if (person.role === 'teacher' || login === null) {
			await updateName(tx, person.id, { name });
			return ok(null);
		}
		const next = selfLogin(name);
		const holder = await findCredentialsByLogin(tx, next);
		if (holder && holder.person.id !== person.id) return refuse('name-taken');
		await updateName(tx, person.id, { name, login: next });
		return ok(null);
	});
}

interface Proof {
	account: Credentials;
	secret: string;
	now: number;
}

/** Whether somebody who is signed in knows the secret too; counted like signing in. */
export async function proveSecret(
	db: Db,
	{ account, secret, now }: Proof
): Promise<Result<null, 'wrong' | 'too-many-tries'>> {
	const subject = hashToken(`prove:${account.person.id}`);
	const counted = await takeTry(db, { limit: 'account', subject, now });
	if (!counted.ok) return counted;
	if (!(await isSecret(secret, account.secretHash))) return refuse('wrong');
	await forgetTries(db, { limit: 'account', subject });
	return ok(null);
}

/** Where reset links go; a teacher proves the password first, as a reset link is as good as one. */
export async function changeEmail(
	db: Db,
	change: { account: Credentials; email: string | null; password: string; now: number }
): Promise<Result<null, 'wrong' | 'too-many-tries'>> {
	const { account, email, password: secret, now } = change;
	if (account.person.role === 'teacher') {
		const proved = await proveSecret(db, { account, secret, now });
		if (!proved.ok) return proved;
	}
	await updateEmail(db, account.person.id, email);
	return ok(null);
}

/** End every session of somebody, on this device too. */
export async function signOutEverywhere(
	{ db }: { db: Db },
	{ id, schoolId }: Person,
	now: number
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await deleteUserSessions(tx, id);
		const event = { schoolId, actorId: id, subjectId: id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'signed-out-everywhere' });
	});
}
