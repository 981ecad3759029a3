import { expect, it } from 'vitest';
import type { SignUp } from '$lib/domain/accounts/sign-up';
import { LIMITS } from '$lib/domain/accounts/limit';
import { testDb } from '../../../../tests/test-db';
import { insertSchool } from '../repositories/schools';
import { findPerson } from '../repositories/users';
import { signUpTeacher } from './sign-up-teacher';

const typed = {
	name: 'Max',
	login: 'max',
	password: 'four lazy otters',
	code: '',
	requestId: 'r',
	from: 'here',
	now: 0
};

async function aSchoolThat(signUp: SignUp) {
	const db = await testDb();
	const school = { id: 'school', name: 'Mill', teacherCode: 'CDFGHJKM', retentionMonths: null };
	await insertSchool(db, { ...school, signUp, createdAt: 0 });
	return db;
}

it('takes a teacher in who has the school’s code, with no rights beyond teaching', async () => {
	const db = await aSchoolThat('code');
	const made = await signUpTeacher(db, { ...typed, code: 'cdfg-hjkm' });
	const person = made.ok ? await findPerson(db, made.value.id) : undefined;
	expect(person).toMatchObject({ schoolId: 'school', isAdmin: false, isOperator: false });
	const again = await signUpTeacher(db, { ...typed, code: 'cdfg-hjkm' });
	expect(again).toEqual(made);
	const other = { ...typed, code: 'CDFGHJKM', requestId: 'other' };
	expect(await signUpTeacher(db, other)).toEqual({ ok: false, reason: 'login-taken' });
});

it('takes nobody in with a wrong code or none, or while the school is closed', async () => {
	const nobody = { ok: false, reason: 'no-school' };
	const byCode = await aSchoolThat('code');
	expect(await signUpTeacher(byCode, { ...typed, code: 'CDFGHJKX' })).toEqual(nobody);
	expect(await signUpTeacher(byCode, typed)).toEqual(nobody);
	const closed = await aSchoolThat('closed');
	expect(await signUpTeacher(closed, { ...typed, code: 'CDFGHJKM' })).toEqual(nobody);
	expect(await signUpTeacher(closed, typed)).toEqual(nobody);
});

it('takes everybody in where a school is open', async () => {
	expect((await signUpTeacher(await aSchoolThat('open'), typed)).ok).toBe(true);
});

it('stops whoever tries codes', async () => {
	const db = await aSchoolThat('code');
	const key = 'unknownCode:sign-up@here';
	const spent = { key, points: LIMITS.unknownCode.points, resets_at: 10 };
	await db.insertInto('rate_limit').values(spent).execute();
	const asked = await signUpTeacher(db, { ...typed, code: 'CDFGHJKM' });
	expect(asked).toEqual({ ok: false, reason: 'too-many-tries' });
});
