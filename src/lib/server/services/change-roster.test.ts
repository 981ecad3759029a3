import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Class } from '../repositories/classes';
import { insertEnrollment, listEnrollments } from '../repositories/enrollments';
import { insertGroup, listGroups, replaceMembers } from '../repositories/groups';
import { insertSession } from '../repositories/sessions';
import { addLearners } from './add-learners';
import { renameLearner } from './change-learner';
import { admitLearners, declineLearners, moveLearners, removeLearners } from './change-roster';
import { issueCards } from './issue-cards';

let db: Db;
let taught: Class;
let to: Class;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	taught = await aClass(db);
	to = await aClass(db, { id: 'other', joinCode: 'XYZ234' });
	for (const id of ['ana', 'ben']) await aLearner(db, { id });
});

const change = () => ({ taught, teacherId: 'teacher', now: 9 });
const names = async (classId: string) =>
	(await listEnrollments(db, classId)).map(({ name }) => name);
const sessions = () => db.selectFrom('session').select('user_id').execute();
const secretOf = async (id: string) =>
	(await db.selectFrom('user').where('id', '=', id).select('secret_hash').executeTakeFirst())
		?.secret_hash;

it('moves learners with their support, out of their groups, and says so in the log', async () => {
	await insertGroup(db, { id: 'g', classId: 'class', name: 'Foxes' });
	await replaceMembers(db, 'g', ['ana', 'ben']);
	await db.updateTable('enrollment').set({ support: '{"textSize":"large"}' }).execute();
	expect(await moveLearners(db, { ...change(), to, userIds: ['ana'] })).toMatchObject({ ok: true });
	expect([await names('class'), await names('other')]).toEqual([['ben'], ['ana']]);
	expect((await listEnrollments(db, 'other'))[0]?.support).toEqual({ textSize: 'large' });
	expect((await listGroups(db, 'class'))[0]?.members).toEqual(['ben']);
	const log = await db
		.selectFrom('audit_event')
		.select(['action', 'subject_id', 'detail'])
		.execute();
	expect(log).toEqual([{ action: 'learner-moved', subject_id: 'ana', detail: '{"to":"other"}' }]);
});

it('moves nobody when one of the names is taken there', async () => {
	await aLearner(db, { id: 'other-ana', name: 'ANA', classId: 'other' });
	const moved = await moveLearners(db, { ...change(), to, userIds: ['ana', 'ben'] });
	expect(moved).toEqual({ ok: false, reason: 'name-taken' });
	expect(await names('class')).toEqual(['ana', 'ben']);
});

it('changes nobody who is not in the class', async () => {
	await aLearner(db, { id: 'stranger', classId: 'other' });
	await removeLearners(db, { ...change(), userIds: ['stranger'] });
	await issueCards(db, { ...change(), userIds: ['stranger'], requestId: 'r' });
	expect(await names('other')).toEqual(['stranger']);
	expect(await secretOf('stranger')).toBeNull();
});

it('takes learners out of the class and leaves their accounts', async () => {
	await removeLearners(db, { ...change(), userIds: ['ana'] });
	expect(await names('class')).toEqual(['ben']);
	expect(await db.selectFrom('user').where('id', '=', 'ana').select('name').execute()).toHaveLength(
		1
	);
});

it('lets in those who wait', async () => {
	await db.updateTable('enrollment').set({ state: 'waiting' }).execute();
	await admitLearners(db, { ...change(), userIds: ['ana'] });
	const states = (await listEnrollments(db, 'class')).map(({ state }) => state);
	expect(states).toEqual(['active', 'waiting']);
});

it('ends the old card and every sign-in with it when new words are made', async () => {
	await insertSession(db, { tokenHash: 'a', userId: 'ana', expiresAt: 99 });
	await insertSession(db, { tokenHash: 'b', userId: 'ben', expiresAt: 99 });
	const issued = await issueCards(db, { ...change(), userIds: ['ana'], requestId: 'r' });
	expect(issued).toMatchObject({ ok: true, value: [{ userId: 'ana', name: 'ana' }] });
	const first = await secretOf('ana');
	expect(await sessions()).toEqual([{ user_id: 'ben' }]);
	await issueCards(db, { ...change(), userIds: ['ana'], requestId: 's' });
	expect(await secretOf('ana')).not.toBe(first);
});

it('makes new words once when the form is sent twice', async () => {
	const ask = { ...change(), userIds: ['ana', 'ben'], requestId: 'r' };
	const first = await issueCards(db, ask);
	const kept = await secretOf('ana');
	expect(await issueCards(db, ask)).toEqual(first);
	expect(await secretOf('ana')).toBe(kept);
});

it('leaves learners alone who have a sign-in of their own or come from elsewhere', async () => {
	await db.updateTable('user').set({ login: 'ana' }).where('id', '=', 'ana').execute();
	await db.updateTable('user').set({ school_id: null }).where('id', '=', 'ben').execute();
	const issued = await issueCards(db, { ...change(), userIds: ['ana', 'ben'], requestId: 'r' });
	expect(issued).toEqual({ ok: true, value: [] });
	const renamed = await renameLearner(db, { ...change(), userId: 'ana', name: 'Eve' });
	expect(renamed).toEqual({ ok: false, reason: 'not-ours' });
});

it('renames a learner in all her classes, if the name is free in each', async () => {
	const seat = { class_id: 'other', user_id: 'ana', name_key: 'ana', state: 'active' } as const;
	await db
		.insertInto('enrollment')
		.values({ ...seat, support: '{}', joined_at: 0 })
		.execute();
	await aLearner(db, { id: 'cleo', classId: 'other' });
	const rename = (name: string) => renameLearner(db, { ...change(), userId: 'ana', name });
	expect(await rename('Cleo')).toEqual({ ok: false, reason: 'name-taken' });
	expect(await rename('Dora')).toMatchObject({ ok: true });
	expect([await names('class'), await names('other')]).toEqual([
		['ben', 'Dora'],
		['cleo', 'Dora']
	]);
	expect(await rename('DORA')).toMatchObject({ ok: true });
});

it('adds a list as a whole, with a card each', async () => {
	const add = (given: string[], requestId: string) =>
		addLearners(db, { ...change(), names: given, requestId });
	expect(await add(['Cleo', 'Ana'], 'r')).toEqual({ ok: false, reason: 'name-taken' });
	// One name twice, which sign-in could not tell apart.
	expect(await add(['Cleo', 'CLÉO'], 'r')).toEqual({ ok: false, reason: 'name-taken' });
	const added = await add(['Cleo', 'Dora'], 'r');
	expect(added).toMatchObject({ ok: true, value: [{ name: 'Cleo' }, { name: 'Dora' }] });
	expect(await names('class')).toEqual(['ana', 'ben', 'Cleo', 'Dora']);
});

it('makes whoever is declined a guest again, without name and card, and leaves others alone', async () => {
	await db
		.updateTable('enrollment')
		.where('user_id', '=', 'ana')
		.set({ state: 'waiting' })
		.execute();
	await insertSession(db, { tokenHash: 'h', userId: 'ana', expiresAt: 99 });
	await declineLearners(db, { ...change(), userIds: ['ana', 'ben'] });
	expect(await names('class')).toEqual(['ben']);
	const ana = await db.selectFrom('user').where('id', '=', 'ana').selectAll().executeTakeFirst();
	expect(ana).toMatchObject({ role: 'guest', name: '', school_id: null, secret_hash: null });
	expect(await sessions()).toEqual([{ user_id: 'ana' }]);
});

it('leaves the account of whoever is declined in one class and learns in another', async () => {
	await aLearner(db, { id: 'eve' });
	const seat = { classId: 'other', userId: 'eve', nameKey: 'eve', support: {}, joinedAt: 0 };
	await insertEnrollment(db, { ...seat, state: 'waiting' });
	await declineLearners(db, { ...change(), taught: to, userIds: ['eve'] });
	expect(await names('other')).toEqual([]);
	expect(await db.selectFrom('user').where('id', '=', 'eve').select('name').execute()).toEqual([
		{ name: 'eve' }
	]);
});
