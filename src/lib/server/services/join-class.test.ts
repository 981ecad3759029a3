import { beforeEach, expect, it } from 'vitest';
import { aClass, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { testDb } from '../../../../tests/test-db';
import { isSecret } from '../auth/secret';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import { findCardHolder } from '../repositories/learners';
import { insertUser } from '../repositories/users';
import { LIMITS } from '$lib/domain/accounts/limit';
import { findOpenClass } from './find-open-class';
import { joinAsLearner, joinClass } from './join-class';

let db: Db;
let into: Class;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	into = await aClass(db);
});

const join = (given: Partial<Parameters<typeof joinClass>[1]> = {}) =>
	joinClass(db, { into, name: 'Ana', guestId: null, requestId: 'once', now: 1000, ...given });
const roster = () => listEnrollments(db, into.id);

it('makes a learner whose card says the words that sign in, and keeps only hashes', async () => {
	const joined = await join();
	if (!joined.ok) throw new Error(joined.reason);
	const { userId, words, token } = joined.value;
	const row = await db.selectFrom('user').where('id', '=', userId).selectAll().executeTakeFirst();
	expect(await isSecret(words, row?.secret_hash)).toBe(true);
	expect(await findCardHolder(db, hashToken(token))).toMatchObject({ id: userId, name: 'Ana' });
	const log = await db.selectFrom('request_log').selectAll().execute();
	const stored = JSON.stringify([row, log]);
	for (const secret of [...words.split(' '), token, 'once']) expect(stored).not.toContain(secret);
});

it('makes one learner of a form that is sent twice, and shows the same card', async () => {
	const [first, second] = await Promise.all([join(), join()]);
	expect(second).toEqual(first);
	expect(await roster()).toHaveLength(1);
});

it('shows the card of a form that is sent again much later to nobody', async () => {
	await join();
	const again = await join({ now: 1000 + 11 * 60_000 });
	expect(again).toEqual({ ok: false, reason: 'told-already' });
});

it('gives one of two who take the same name at once the class, and the other a reason', async () => {
	const both = await Promise.all([join({ requestId: 'a' }), join({ requestId: 'b', name: 'ANA' })]);
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(both).toContainEqual({ ok: false, reason: 'name-taken' });
	expect(
		await db.selectFrom('user').where('role', '=', 'learner').select('id').execute()
	).toHaveLength(1);
});

it('lets the refused form be sent again with another name', async () => {
	await join({ requestId: 'other' });
	expect(await join()).toEqual({ ok: false, reason: 'name-taken' });
	expect(await join({ name: 'Ana B.' })).toMatchObject({ ok: true });
});

it('keeps the practice of a guest by making the guest the learner', async () => {
	await insertUser(db, { id: 'guest', role: 'guest', name: '', schoolId: null, createdAt: 0 });
	expect(await join({ guestId: 'guest' })).toMatchObject({ ok: true, value: { userId: 'guest' } });
	const row = await db.selectFrom('user').where('id', '=', 'guest').selectAll().executeTakeFirst();
	expect(row).toMatchObject({ role: 'learner', name: 'Ana', school_id: 'school' });
});

it('lets newcomers wait where the teacher wants to see them first', async () => {
	into = { ...into, joining: 'approve' };
	await join();
	expect(await roster()).toMatchObject([{ name: 'Ana', state: 'waiting' }]);
});

it('takes a learner into a further class with the same account, once', async () => {
	const further = await aClass(db, { id: 'further', joinCode: 'XYZ234' });
	const joined = await join();
	if (!joined.ok) throw new Error(joined.reason);
	const person = await findCardHolder(db, hashToken(joined.value.token));
	if (!person) throw new Error('nobody');
	for (let i = 0; i < 2; i++)
		expect(await joinAsLearner(db, { into: further, learner: person, now: 2 })).toEqual({
			ok: true,
			value: 'active'
		});
	expect(await listEnrollments(db, 'further')).toMatchObject([{ userId: joined.value.userId }]);
});

it('stops answering the network that too many wrong codes came from, also to a right one', async () => {
	const look = (code: string, from: string, now = 0) => findOpenClass(db, { code, from, now });
	expect(await look('BCD234', 'here')).toMatchObject({ ok: true });
	for (let i = 0; i < 600; i++) await look(`wrong${i}`, 'here');
	expect(await look('BCD234', 'here')).toEqual({ ok: false, reason: 'too-many-tries' });
	expect(await look('BCD234', 'there')).toMatchObject({ ok: true });
	expect(await look('BCD234', 'here', 11 * 60_000)).toMatchObject({ ok: true });
});

it('stops answering everybody when wrong codes come from very many networks', async () => {
	const spent = { key: 'unknownCode:anybody', points: LIMITS.unknownCode.anywhere, resets_at: 9 };
	await db.insertInto('rate_limit').values(spent).execute();
	const asked = await findOpenClass(db, { code: 'BCD234', from: 'elsewhere', now: 0 });
	expect(asked).toEqual({ ok: false, reason: 'too-many-tries' });
});
