import { Secret, TOTP } from 'otpauth';
import { beforeEach, expect, it } from 'vitest';
import { LIMITS } from '$lib/domain/accounts/limit';
import { testDb } from '../../../../tests/test-db';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { hashSecret } from '../auth/secret';
import type { Db } from '../db/schema';
import { findAuthenticator } from '../repositories/authenticators';
import { findCredentials, updateSecret } from '../repositories/credentials';
import { countRecoveryCodes, replaceRecoveryCodes } from '../repositories/recovery-codes';
import { insertSession, listSessions } from '../repositories/sessions';
import { findPerson } from '../repositories/users';
import { changeSecret } from './change-secret';
import { recoveryHash, renewRecoveryCodes } from './renew-recovery-codes';
import { resetFactors } from './reset-factors';
import { findSecondStep, finishSecondStep, SECOND_STEP_MS, startSecondStep } from './second-step';
import { beginApp, confirmApp, readApp, removeApp } from './set-up-app';
import { signInTeacher } from './sign-in';

const KEY = 'the key of this installation, which is not in the database';
const PASSWORD = 'four lazy otters';
const NOW = 1_000_020_000;
const STEP = 30_000;

let db: Db;
let secret: string;
let codes: string[];

const codeAt = (timestamp: number) =>
	TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });
const app = () => ({ db, sealKey: KEY });
const change = async (now = NOW) => {
	const person = await findPerson(db, 'teacher');
	if (!person) throw new Error('no teacher');
	return { person, keepToken: undefined, now };
};

/** A teacher whose app was set up a minute ago. */
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await updateSecret(db, await aTeacher(db), await hashSecret(PASSWORD));
	await beginApp(app(), 'teacher', NOW - 2 * STEP);
	const begun = await readApp(app(), 'teacher');
	if (begun.state !== 'pending') throw new Error(begun.state);
	({ secret } = begun);
	const first = { ...(await change(NOW - 2 * STEP)), code: codeAt(NOW - 2 * STEP), requestId: 'r' };
	const done = await confirmApp(app(), first);
	if (!done.ok) throw new Error(done.reason);
	codes = done.value;
});

async function answer(code: string, now = NOW, by: 'app' | 'recovery-code' = 'app') {
	const token = await startSecondStep(db, 'teacher', now);
	const done = await finishSecondStep(app(), { token, by, code, now });
	return done.ok ? 'in' : done.reason;
}

it('leaves a right password waiting for the second step, and writes no sign-in down', async () => {
	const typed = { login: 'teacher@school.example', password: PASSWORD, from: 'here', now: NOW };
	expect(await signInTeacher(db, typed)).toMatchObject({ value: { needsSecondStep: true } });
	const signedIn = db.selectFrom('audit_event').where('action', '=', 'signed-in').selectAll();
	expect(await signedIn.execute()).toEqual([]);
	expect(await answer(codeAt(NOW))).toBe('in');
	expect(await signedIn.execute()).toMatchObject([{ detail: '{"by":"app"}' }]);
});

it('takes each code once, and none older than one that was taken', async () => {
	expect(await answer(codeAt(NOW))).toBe('in');
	expect(await answer(codeAt(NOW))).toBe('wrong');
	expect(await answer(codeAt(NOW - STEP))).toBe('wrong');
	expect(await answer(codeAt(NOW + STEP))).toBe('in');
});

it('takes a code once also when it arrives twice at the same time', async () => {
	const both = await Promise.all([answer(codeAt(NOW)), answer(codeAt(NOW))]);
	expect(both.sort()).toEqual(['in', 'wrong']);
});

it('does not take the code that turned the app on', async () => {
	expect(await answer(codeAt(NOW - 2 * STEP), NOW - STEP)).toBe('wrong');
});

it('takes each recovery code once, however it is typed', async () => {
	const [code = ''] = codes;
	const typed = ` ${code.toLowerCase().replace(/(.{4})/g, '$1-')}`;
	expect(await answer(typed, NOW, 'recovery-code')).toBe('in');
	expect(await answer(code, NOW, 'recovery-code')).toBe('wrong');
	expect(await countRecoveryCodes(db, 'teacher')).toBe(codes.length - 1);
});

it('takes a recovery code of sixteen letters that was made when they were shorter', async () => {
	await replaceRecoveryCodes(db, 'teacher', [recoveryHash('teacher', 'CDFGHJKMNPQRTVWX')]);
	expect(await answer('cdfg-hjkm-npqr-tvwx', NOW, 'recovery-code')).toBe('in');
});

it('takes no recovery code of somebody else, nor an old one after new ones were made', async () => {
	const [code = ''] = codes;
	await aTeacher(db, 'other');
	const token = await startSecondStep(db, 'other', NOW);
	const ask = { token, by: 'recovery-code' as const, code, now: NOW };
	expect(await finishSecondStep(app(), ask)).toEqual({ ok: false, reason: 'wrong' });
	const renewed = await renewRecoveryCodes(db, { ...(await change()), requestId: 'again' });
	expect(await answer(code, NOW, 'recovery-code')).toBe('wrong');
	expect(await answer((renewed.ok && renewed.value[0]) || '', NOW, 'recovery-code')).toBe('in');
});

it('opens for ten minutes, once, and not after the password has changed', async () => {
	const token = await startSecondStep(db, 'teacher', NOW);
	expect(await findSecondStep(db, token, NOW + SECOND_STEP_MS)).toBeUndefined();
	const right = { token, by: 'app' as const, code: codeAt(NOW), now: NOW };
	expect((await finishSecondStep(app(), right)).ok).toBe(true);
	const again = { ...right, code: codeAt(NOW + STEP) };
	expect(await finishSecondStep(app(), again)).toEqual({ ok: false, reason: 'gone' });

	const other = await startSecondStep(db, 'teacher', NOW);
	const account = await findCredentials(db, 'teacher');
	if (!account) throw new Error('no teacher');
	await changeSecret(db, { account, secret: 'umbrella marmot', actorId: 'teacher', now: NOW });
	expect(await findSecondStep(db, other, NOW)).toBeUndefined();
});

it('stops guessing, over all half sign-ins of an account, for right codes too', async () => {
	const { points, windowMs } = LIMITS.factor;
	for (let i = 0; i < points; i++) expect(await answer('000000')).toBe('wrong');
	expect(await answer(codeAt(NOW))).toBe('too-many-tries');
	expect(await answer(codeAt(NOW + windowMs), NOW + windowMs)).toBe('in');
});

it('keeps the secret of the app closed: another key opens nothing', async () => {
	const row = await findAuthenticator(db, 'teacher');
	expect(row?.sealedSecret).not.toContain(secret);
	const token = await startSecondStep(db, 'teacher', NOW);
	const ask = { token, by: 'app' as const, code: codeAt(NOW), now: NOW };
	await expect(finishSecondStep({ db, sealKey: 'another' }, ask)).rejects.toThrow();
});

it('counts for nothing until a first code was right', async () => {
	await aTeacher(db, 'new');
	await updateSecret(db, 'new', await hashSecret(PASSWORD));
	await beginApp(app(), 'new', NOW);
	const typed = { login: 'new@school.example', password: PASSWORD, from: 'here', now: NOW };
	expect(await signInTeacher(db, typed)).toMatchObject({ value: { needsSecondStep: false } });
});

it('beginning again does not replace an app that is on', async () => {
	await beginApp(app(), 'teacher', NOW);
	expect(await answer(codeAt(NOW))).toBe('in');
});

it('signs other devices out when the app goes, and the codes with it', async () => {
	for (const tokenHash of ['one', 'two'])
		await insertSession(db, { tokenHash, userId: 'teacher', expiresAt: NOW + 1 });
	await removeApp(db, await change());
	expect(await listSessions(db, 'teacher')).toEqual([]);
	expect(await countRecoveryCodes(db, 'teacher')).toBe(0);
	expect(await answer(codes[0] ?? '', NOW, 'recovery-code')).toBe('wrong');
});

it('tells whoever signs in next that somebody else took the factors away, once', async () => {
	const of = { id: 'teacher', schoolId: 'school' };
	await resetFactors(db, { of, actorId: null, now: NOW });
	const typed = { login: 'teacher@school.example', password: PASSWORD };
	const isUntold = async (now: number) => {
		const found = await signInTeacher(db, { ...typed, from: 'here', now });
		return found.ok && found.value.isUntold;
	};
	expect(await isUntold(NOW + 1)).toBe(true);
	expect(await isUntold(NOW + 2)).toBe(false);
});
