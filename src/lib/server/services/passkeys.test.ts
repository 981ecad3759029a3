import { beforeEach, expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import type { Db } from '../db/schema';
import { insertPasskey, listPasskeys, updatePasskeyUse } from '../repositories/passkeys';
import { updateAdmin } from '../repositories/teachers';
import { findPerson } from '../repositories/users';
import { addPasskey, askForPasskey, MOST_PASSKEYS, removePasskey } from './add-passkey';
import { keepChallenge, useChallenge } from './passkey-challenge';
import { resetFactorsOf } from './reset-factors';
import { askPasskey, signInWithPasskey } from './sign-in-with-passkey';

const site = { id: 'localhost', origins: ['http://localhost'] };
const nothing = { clientExtensionResults: {}, type: 'public-key' as const };
let db: Db;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	for (const id of ['lee', 'kim']) await aTeacher(db, id);
	await aPasskey('key-of-lee', 'lee');
});

const aPasskey = (id: string, userId: string) =>
	insertPasskey(db, { id, userId, name: 'Laptop', publicKey: 'AA', counter: 5, createdAt: 1 });

async function changeOf(userId: string) {
	const person = await findPerson(db, userId);
	if (person?.schoolId == null) throw new Error('nobody');
	return { person: { ...person, schoolId: person.schoolId }, keepToken: undefined, now: 9 };
}

it('takes a challenge once, in its time, for its purpose and its person', async () => {
	const one = { challenge: 'c', purpose: 'passkey-new' as const, userId: 'lee', now: 0 };
	await keepChallenge(db, one);
	expect(await useChallenge(db, { ...one, userId: 'kim' })).toBe(false);
	expect(await useChallenge(db, { ...one, purpose: 'passkey-sign-in' })).toBe(false);
	expect(await useChallenge(db, { ...one, now: 3_600_000 })).toBe(false);
	const both = await Promise.all([useChallenge(db, one), useChallenge(db, one)]);
	expect(both.sort()).toEqual([false, true]);
});

it('does not pile up challenges that nobody answers', async () => {
	for (const now of [0, 3_600_000]) await askPasskey(db, { site, now });
	const kept = db.selectFrom('link').where('purpose', '=', 'passkey-sign-in').selectAll();
	expect(await kept.execute()).toHaveLength(1);
});

it('removes nobody else’s passkey', async () => {
	const asKim = { ...(await changeOf('kim')), passkeyId: 'key-of-lee' };
	expect(await removePasskey(db, asKim)).toBe(false);
	expect(await listPasskeys(db, 'lee')).toHaveLength(1);
	expect(await removePasskey(db, { ...asKim, ...(await changeOf('lee')) })).toBe(true);
	expect(await listPasskeys(db, 'lee')).toEqual([]);
});

it('refuses a counter that has not moved on, as a copied device has it', async () => {
	const use = (counter: number) => updatePasskeyUse(db, { id: 'key-of-lee', counter, now: 2 });
	expect(await use(5)).toBe(false);
	expect(await use(0)).toBe(false);
	expect(await use(6)).toBe(true);
	expect(await use(6)).toBe(false);
});

it('asks for finger, face or PIN, and leaves devices out that are there', async () => {
	const { person } = await changeOf('lee');
	const account = { person, login: 'lee@school.example', email: null, secretHash: null };
	const options = await askForPasskey(db, { account, site, now: 0 });
	expect(options?.authenticatorSelection).toMatchObject({ userVerification: 'required' });
	expect(options?.excludeCredentials).toMatchObject([{ id: 'key-of-lee' }]);
	for (let i = 1; i < MOST_PASSKEYS; i++) await aPasskey(`key-${i}`, 'lee');
	expect(await askForPasskey(db, { account, site, now: 0 })).toBeNull();
});

it('refuses answers that are none, without a word about why', async () => {
	const refused = { ok: false, reason: 'refused' };
	const made = { clientDataJSON: 'AA', attestationObject: 'AA' };
	const added = await addPasskey(db, {
		...(await changeOf('lee')),
		...{ name: 'x', requestId: 'r', site },
		response: { ...nothing, id: 'new', rawId: 'new', response: made }
	});
	expect(added).toEqual(refused);
	const said = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' };
	for (const id of ['key-of-lee', 'nobody']) {
		const response = { ...nothing, id, rawId: id, response: said };
		expect(await signInWithPasskey(db, { response, site, now: 0 })).toEqual(refused);
	}
});

it('lets an admin take a colleague’s factors away, and an operator’s only another operator', async () => {
	await updateAdmin(db, 'kim', true);
	const actor = (await changeOf('kim')).person;
	const ask = (teacherId: string) => resetFactorsOf(db, { actor, teacherId, now: 3 });
	await aPasskey('key-of-kim', 'kim');
	expect((await ask('kim')).ok).toBe(false);
	await db.updateTable('user').set({ is_operator: 1 }).where('id', '=', 'lee').execute();
	expect((await ask('lee')).ok).toBe(false);
	await db.updateTable('user').set({ is_operator: 0 }).where('id', '=', 'lee').execute();
	expect((await ask('lee')).ok).toBe(true);
	expect(await listPasskeys(db, 'lee')).toEqual([]);
	const told = db.selectFrom('audit_event').where('action', '=', 'factors-reset').selectAll();
	expect(await told.execute()).toMatchObject([{ actor_id: 'kim', subject_id: 'lee' }]);
});

it('reaches nobody of another school', async () => {
	await aSchool(db, 'other');
	await aTeacher(db, 'sam', 'other');
	const actor = { ...(await changeOf('kim')).person, isAdmin: true };
	expect((await resetFactorsOf(db, { actor, teacherId: 'sam', now: 3 })).ok).toBe(false);
});
