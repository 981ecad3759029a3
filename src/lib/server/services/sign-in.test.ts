import { describe, expect, it } from 'vitest';
import { LIMITS } from '$lib/domain/accounts/limit';
import { testDb } from '../../../../tests/test-db';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { hashSecret } from '../auth/secret';
import type { Db } from '../db/schema';
import { updateSecret } from '../repositories/credentials';
import { keepPractice } from './keep-practice';
import { signInSelfLearner, signInTeacher, signInWithCard } from './sign-in';

const PASSWORD = 'four lazy otters';
const WORDS = 'maple river canoe';
const login = 'teacher@school.example';

async function aSchoolThatSignsIn(): Promise<Db> {
	const db = await testDb();
	await aSchool(db);
	await updateSecret(db, await aTeacher(db), await hashSecret(PASSWORD));
	await aClass(db);
	await updateSecret(db, await aLearner(db, { name: 'Ana María' }), await hashSecret(WORDS));
	return db;
}

const card = {
	code: 'bcd-234',
	name: 'ana maria',
	words: 'Maple-River, canoe',
	from: 'here',
	now: 0
};

it('lets a teacher in, however the sign-in name is written', async () => {
	const db = await aSchoolThatSignsIn();
	const typed = { login: ' Teacher@School.example ', password: PASSWORD, from: 'here', now: 0 };
	expect(await signInTeacher(db, typed)).toMatchObject({ ok: true, value: { id: 'teacher' } });
});

it('lets a teacher in after ten years with the same password: none is made to change it', async () => {
	const db = await aSchoolThatSignsIn();
	const now = 10 * 365 * 86_400_000;
	expect(await signInTeacher(db, { login, password: PASSWORD, from: 'here', now })).toMatchObject({
		ok: true
	});
});

it('lets a learner in with what the card says, typed in another way', async () => {
	const db = await aSchoolThatSignsIn();
	expect(await signInWithCard(db, card)).toMatchObject({ ok: true, value: { id: 'ana' } });
});

it('lets a self-learner in, and no teacher by the same door', async () => {
	const db = await aSchoolThatSignsIn();
	const kept = await keepPractice(db, {
		...{ guestId: null, name: 'Fox 🦊', email: null, requestId: 'r', now: 0 }
	});
	if (!kept.ok) throw new Error(kept.reason);
	const { words } = kept.value;
	const found = await signInSelfLearner(db, { name: 'FOX  🦊', words, from: 'here', now: 0 });
	expect(found).toMatchObject({ ok: true, value: { id: kept.value.id, role: 'learner' } });
	const teacher = await signInSelfLearner(db, {
		name: login,
		words: PASSWORD,
		from: 'here',
		now: 0
	});
	expect(teacher).toEqual({ ok: false, reason: 'wrong' });
});

it('writes down who signed in, with ids alone', async () => {
	const db = await aSchoolThatSignsIn();
	await signInWithCard(db, card);
	const events = await db.selectFrom('audit_event').selectAll().execute();
	expect(events).toMatchObject([{ action: 'signed-in', actor_id: 'ana', detail: '{}' }]);
});

describe('guessing', () => {
	it('gets the same answer for an unknown name, an unknown class and wrong words', async () => {
		const db = await aSchoolThatSignsIn();
		const wrong = { ok: false, reason: 'wrong' };
		expect(await signInWithCard(db, { ...card, name: 'Nobody' })).toEqual(wrong);
		expect(await signInWithCard(db, { ...card, code: 'XXX999' })).toEqual(wrong);
		expect(await signInWithCard(db, { ...card, words: 'maple river kayak' })).toEqual(wrong);
		expect(await signInTeacher(db, { login, password: 'wrong', from: 'here', now: 0 })).toEqual(
			wrong
		);
		expect(
			await signInTeacher(db, { login: 'x@y', password: 'wrong', from: 'here', now: 0 })
		).toEqual(wrong);
	});

	it('takes as long for an unknown name as for a wrong password', async () => {
		const db = await aSchoolThatSignsIn();
		const timeOf = async (name: string) => {
			const begin = performance.now();
			await signInTeacher(db, { login: name, password: 'wrong', from: 'here', now: 0 });
			return performance.now() - begin;
		};
		await timeOf('warm@up');
		// In turns, and the quickest of each: what else the machine does must not count.
		const [known, unknown]: [number[], number[]] = [[], []];
		for (const nobody of ['a@b', 'c@d', 'e@f', 'g@h', 'i@j']) {
			known.push(await timeOf(login));
			unknown.push(await timeOf(nobody));
		}
		// Without the comparison an unknown name takes a hundredth of the time.
		expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 4);
		expect(Math.min(...known)).toBeGreaterThan(Math.min(...unknown) / 4);
	});

	it('stops at one account and leaves the others alone', async () => {
		const db = await aSchoolThatSignsIn();
		await aLearner(db, { id: 'ben' });
		await updateSecret(db, 'ben', await hashSecret(WORDS));
		for (let i = 0; i < LIMITS.account.points; i++)
			await signInWithCard(db, { ...card, words: 'wrong' });
		const stopped = { ok: false, reason: 'too-many-tries' };
		expect(await signInWithCard(db, card)).toEqual(stopped);
		expect((await signInWithCard(db, { ...card, name: 'ben' })).ok).toBe(true);
		expect((await signInWithCard(db, { ...card, now: LIMITS.account.windowMs })).ok).toBe(true);
	});

	it('stops the network that is wrong, not the one where somebody is right', async () => {
		const db = await aSchoolThatSignsIn();
		const wrong = { login, password: 'wrong', from: 'afar', now: 0 };
		for (let i = 0; i <= LIMITS.account.points; i++) await signInTeacher(db, wrong);
		const right = { ...wrong, password: PASSWORD };
		expect(await signInTeacher(db, right)).toEqual({ ok: false, reason: 'too-many-tries' });
		expect((await signInTeacher(db, { ...right, from: 'here' })).ok).toBe(true);
	});

	it('stops at an account that very many networks are wrong about', async () => {
		const db = await aSchoolThatSignsIn();
		const wrong = { login, password: 'wrong', now: 0 };
		for (let i = 0; i < LIMITS.account.anywhere; i++)
			await signInTeacher(db, { ...wrong, from: `network ${i}` });
		const right = { ...wrong, password: PASSWORD, from: 'here' };
		expect(await signInTeacher(db, right)).toEqual({ ok: false, reason: 'too-many-tries' });
		expect((await signInTeacher(db, { ...right, now: LIMITS.account.windowMs })).ok).toBe(true);
	});

	it('tells a code that a class has from one that none has in no way, however often', async () => {
		const db = await aSchoolThatSignsIn();
		const answers = [];
		for (const code of ['bcd-234', 'XXX999']) {
			const tried = [];
			for (let i = 0; i <= LIMITS.account.points; i++)
				tried.push(await signInWithCard(db, { ...card, code, words: 'wrong' }));
			for (const key of await db.selectFrom('rate_limit').select('key').execute())
				if (key.key.startsWith('class:'))
					await db
						.updateTable('rate_limit')
						.set({ points: LIMITS.class.anywhere })
						.where('key', '=', key.key)
						.execute();
			tried.push(await signInWithCard(db, { ...card, code, name: 'another' }));
			answers.push(tried);
		}
		expect(answers[0]).toEqual(answers[1]);
		expect(answers[0]?.at(-1)).toEqual({ ok: false, reason: 'too-many-tries' });
	});

	it('stops at a name that nobody has in the same way', async () => {
		const db = await aSchoolThatSignsIn();
		const typed = { login: 'nobody@school.example', password: 'wrong', from: 'here', now: 0 };
		for (let i = 0; i < LIMITS.account.points; i++) await signInTeacher(db, typed);
		expect(await signInTeacher(db, typed)).toEqual({ ok: false, reason: 'too-many-tries' });
	});

	it('stops at a class when its names are tried one after another', async () => {
		const db = await aSchoolThatSignsIn();
		const most = LIMITS.class.points;
		const spent = { key: 'class:class@here', points: most - 20, resets_at: 10 };
		await db.insertInto('rate_limit').values(spent).execute();
		const wrong = Array.from({ length: 20 }, (_, i) => ({ ...card, name: `n${i}` }));
		const tried = await Promise.all(wrong.map((typed) => signInWithCard(db, typed)));
		expect(new Set(tried.map((one) => !one.ok && one.reason))).toEqual(new Set(['wrong']));
		expect(await signInWithCard(db, card)).toEqual({ ok: false, reason: 'too-many-tries' });
	});

	it('does not stop a class for those who were right', async () => {
		const db = await aSchoolThatSignsIn();
		const key = 'class:class@here';
		const spent = { key, points: LIMITS.class.points - 1, resets_at: 10 };
		await db.insertInto('rate_limit').values(spent).execute();
		for (let i = 0; i < 3; i++) expect((await signInWithCard(db, card)).ok).toBe(true);
		await signInWithCard(db, { ...card, words: 'wrong wrong wrong' });
		expect(await signInWithCard(db, card)).toEqual({ ok: false, reason: 'too-many-tries' });
	});

	it('has a clean slate after signing in', async () => {
		const db = await aSchoolThatSignsIn();
		const wrong = { login, password: 'wrong', from: 'here', now: 0 };
		for (let round = 0; round < 2; round++) {
			for (let i = 1; i < LIMITS.account.points; i++) await signInTeacher(db, wrong);
			expect((await signInTeacher(db, { ...wrong, password: PASSWORD })).ok).toBe(true);
		}
	});
});
