import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { aClass, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { listClassTeachers } from '../repositories/class-teachers';
import { findClassByCode, findTaughtClass, type Class } from '../repositories/classes';
import { resetCode, setArchived, setCodeExpiry } from './change-class';
import { acceptOffer, offerCoTeaching, removeTeacher, takeBackCoTeaching } from './co-teach';
import { createClass } from './create-class';

let db: Db;
let taught: Class;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	for (const id of ['teacher', 'colleague']) await aTeacher(db, id);
	taught = await aClass(db);
});

const DAY = 24 * 60 * 60 * 1000;
const accept = (token: string, now = 1, teacher = { id: 'colleague', schoolId: 'school' }) =>
	acceptOffer(db, { token, teacher, now });
const teachers = async () =>
	(await listClassTeachers(db, 'class')).map(({ userId, isOwner }) => [userId, isOwner]);
const offer = async (requestId = randomUUID()) => {
	const made = await offerCoTeaching(db, { taught, teacherId: 'teacher', requestId, now: 0 });
	return made.ok ? made.value : '';
};
const by = (teacherId: string) => ({ taught, teacherId, now: 2 });

it('lets a colleague of the school teach along, for a week, as often as the link is opened', async () => {
	const token = await offer();
	for (let i = 0; i < 2; i++) expect(await accept(token)).toEqual({ ok: true, value: 'class' });
	expect(await teachers()).toEqual([
		['teacher', true],
		['colleague', false]
	]);
	expect(await accept(token, 8 * DAY)).toMatchObject({ ok: false });
});

it('refuses teachers of another school, and links that were taken back', async () => {
	await aSchool(db, 'elsewhere');
	await aTeacher(db, 'stranger', 'elsewhere');
	const token = await offer();
	const refused = { ok: false, reason: 'unknown-link' };
	expect(await accept(token, 1, { id: 'stranger', schoolId: 'elsewhere' })).toEqual(refused);
	await takeBackCoTeaching(db, taught);
	expect(await accept(token)).toEqual(refused);
	expect(await teachers()).toHaveLength(1);
});

it('lets a co-teacher leave or be let go, and never the owner', async () => {
	await accept(await offer());
	const remove = (teacherId: string, userId: string) =>
		removeTeacher(db, { ...by(teacherId), userId });
	expect(await remove('colleague', 'teacher')).toEqual({ ok: false, reason: 'not-allowed' });
	await aTeacher(db, 'third');
	expect(await remove('third', 'colleague')).toMatchObject({ ok: false });
	expect(await remove('colleague', 'colleague')).toMatchObject({ ok: true });
	expect(await findTaughtClass(db, 'colleague', 'class')).toBeUndefined();
});

it('makes one link of a form that is sent twice, and tells it again', async () => {
	const requestId = randomUUID();
	const token = await offer(requestId);
	expect(await offer(requestId)).toBe(token);
	expect(await db.selectFrom('link').selectAll().execute()).toHaveLength(1);
});

it('makes one class of a form that is sent twice', async () => {
	const settings = { name: '8c', timeZone: 'UTC', joining: 'open', naming: 'own' } as const;
	const ask = { teacher: { id: 'teacher', schoolId: 'school' }, settings, requestId: 'r', now: 1 };
	expect(await createClass(db, ask)).toBe(await createClass(db, ask));
	expect(await db.selectFrom('class').select('id').execute()).toHaveLength(2);
});

it('opens the class with the new code only after a reset, once for a form sent twice', async () => {
	const code = await resetCode(db, { ...by('teacher'), requestId: 'r' });
	expect(await resetCode(db, { ...by('teacher'), requestId: 'r' })).toBe(code);
	expect(await findClassByCode(db, 'BCD234', 3)).toBeUndefined();
	expect(await findClassByCode(db, code, 3)).toMatchObject({ id: 'class' });
});

it('ends joining when the code expires or the class is put away, and brings it back', async () => {
	const isOpen = async (now: number) => (await findClassByCode(db, 'BCD234', now)) !== undefined;
	await setCodeExpiry(db, { ...by('teacher'), expiresAt: DAY });
	expect([await isOpen(DAY - 1), await isOpen(DAY)]).toEqual([true, false]);
	await setCodeExpiry(db, { ...by('teacher'), expiresAt: null });
	await setArchived(db, { ...by('teacher'), isArchived: true });
	expect(await isOpen(3)).toBe(false);
	taught = { ...taught, archivedAt: 2 };
	await setArchived(db, { ...by('teacher'), isArchived: false });
	expect(await isOpen(3)).toBe(true);
});
