import { v7 as newId } from 'uuid';
import { normalizeCode } from '$lib/domain/accounts/short-code';
import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashSecret } from '../auth/secret';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findCredentialsByLogin } from '../repositories/credentials';
import { findSchoolByTeacherCode, listSchools, type School } from '../repositories/schools';
import { insertUser } from '../repositories/users';
import { tellOnce } from './tell-once';
import { takeTry } from './throttle';

interface SignUp {
	name: string;
	login: string;
	password: string;
	/** Empty where a school takes everybody. */
	code: string;
	requestId: string;
	/** As `networkKey` gives it. */
	from: string;
	now: number;
}

type New = Pick<Person, 'id' | 'role'>;

/** A new teacher in the school that the code belongs to, or in one that is open to everybody. */
export async function signUpTeacher(
	db: Db,
	{ name, login, password, code, requestId, from, now }: SignUp
): Promise<Result<New, 'no-school' | 'login-taken' | 'too-many-tries' | 'told-already'>> {
	const counted = await takeTry(db, { limit: 'unknownCode', subject: 'sign-up', from, now });
	if (!counted.ok) return counted;
	const school = await findSchoolFor(db, code);
	if (!school) return refuse('no-school');
	const secretHash = await hashSecret(password);
	const request = { requestId, verb: 'sign up', userId: null, now };
	return tellOnce(db, request, async (tx): Promise<Result<New, 'login-taken'>> => {
		if (await findCredentialsByLogin(tx, login)) return refuse('login-taken');
		const one = { id: newId(), role: 'teacher' } as const;
		const schoolId = school.id;
		await insertUser(tx, { ...one, name, login, schoolId, secretHash, createdAt: now });
		const event = { schoolId, actorId: one.id, subjectId: one.id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'account-created' });
		return ok(one);
	});
}

async function findSchoolFor(db: Db, code: string): Promise<School | undefined> {
	const typed = normalizeCode(code);
	if (typed) return findSchoolByTeacherCode(db, typed);
	return (await listSchools(db)).find(({ signUp }) => signUp === 'open');
}

/** How teachers come into the schools of this installation. */
export async function readSignUpWays(db: Db): Promise<{ byCode: boolean; isOpen: boolean }> {
	const schools = await listSchools(db);
	return {
		byCode: schools.some(({ signUp }) => signUp === 'code'),
		isOpen: schools.some(({ signUp }) => signUp === 'open')
	};
}
