import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { insertLessonDone, listLessonsTaken } from '../repositories/lessons-done';
import { findPerson, insertUser } from '../repositories/users';
import { makeResumeCode, resumePractice } from './carry-practice';
import { keepPractice } from './keep-practice';

async function guests(db: Db, ...ids: string[]) {
	for (const id of ids) {
		await insertUser(db, { id, role: 'guest', name: '', schoolId: null, createdAt: 0 });
		await insertLessonDone(db, { userId: id, lessonId: `lesson-of-${id}`, doneAt: 1 });
	}
}

const person = async (db: Db, id: string) => (await findPerson(db, id)) ?? null;
const WEEK = 7 * 24 * 60 * 60 * 1000;
const resume = (db: Db, ask: Omit<Parameters<typeof resumePractice>[1], 'requestId' | 'from'>) =>
	resumePractice(db, { ...ask, requestId: randomUUID(), from: 'here' });
const gone = { ok: false, reason: 'no-such-code' };

it('goes on as the same guest on another device, once', async () => {
	const db = await testDb();
	await guests(db, 'phone');
	const code = await makeResumeCode(db, 'phone', 0);
	const typed = code.toLowerCase().replace(/(.{4})/, '$1 ');
	const resumed = await resume(db, { code: typed, user: null, now: 1 });
	expect(resumed).toMatchObject({ ok: true, value: { id: 'phone' } });
	expect(await resume(db, { code, user: null, now: 2 })).toEqual(gone);
});

it('puts the practice of both devices together', async () => {
	const db = await testDb();
	await guests(db, 'phone', 'laptop');
	const code = await makeResumeCode(db, 'phone', 0);
	await resume(db, { code, user: await person(db, 'laptop'), now: 1 });
	const taken = (await listLessonsTaken(db, 'phone')).map(({ lessonId }) => lessonId);
	expect(taken.sort()).toEqual(['lesson-of-laptop', 'lesson-of-phone']);
	expect(await findPerson(db, 'laptop')).toBeUndefined();
});

it('takes the practice into the account of whoever types the code', async () => {
	const db = await testDb();
	await guests(db, 'phone');
	await insertUser(db, { id: 'ana', role: 'learner', name: 'Ana', schoolId: null, createdAt: 0 });
	const code = await makeResumeCode(db, 'phone', 0);
	const resumed = await resume(db, { code, user: await person(db, 'ana'), now: 1 });
	expect(resumed).toMatchObject({ ok: true, value: { id: 'ana' } });
	expect(await listLessonsTaken(db, 'ana')).toHaveLength(1);
});

it('does not work after a week, after a newer one, or once the guest has an account', async () => {
	const db = await testDb();
	await guests(db, 'phone');
	const late = await makeResumeCode(db, 'phone', 0);
	expect(await resume(db, { code: late, user: null, now: WEEK })).toEqual(gone);
	const newer = await makeResumeCode(db, 'phone', WEEK);
	expect(await resume(db, { code: late, user: null, now: WEEK })).toEqual(gone);
	await keepPractice(db, { guestId: 'phone', name: 'Fox', email: null, requestId: 'r', now: WEEK });
	expect(await resume(db, { code: newer, user: null, now: WEEK })).toEqual(gone);
});
