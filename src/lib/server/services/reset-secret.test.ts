import { SMTPServer } from 'smtp-server';
import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import type { Db } from '../db/schema';
import { createMailer } from '../mailer';
import { findPerson } from '../repositories/users';
import { updateEmail } from '../repositories/credentials';
import { insertSession, listSessions } from '../repositories/sessions';
import { keepPractice } from './keep-practice';
import { changeAdmin, issueTeacherReset } from './manage-teachers';
import { findResetAccount, findResettable, issueResetLink, resetSecret } from './reset-secret';
import { signInSelfLearner, signInTeacher } from './sign-in';

const HOUR = 3_600_000;

async function aTeacherWithMail(): Promise<Db> {
	const db = await testDb();
	await aSchool(db);
	await updateEmail(db, await aTeacher(db), 'rosa@mail.example');
	return db;
}

it('sets a new password by a link that works once, and signs every device out', async () => {
	const db = await aTeacherWithMail();
	await insertSession(db, { tokenHash: 'old', userId: 'teacher', expiresAt: 99 });
	const token = await issueResetLink(db, { userId: 'teacher', lastsMs: HOUR, now: 0 });
	const asked = { token, password: 'umbrella marmot', requestId: 'r', now: 1 };
	expect((await resetSecret(db, asked)).ok).toBe(true);
	expect(await listSessions(db, 'teacher')).toEqual([]);
	const login = 'teacher@school.example';
	const entered = await signInTeacher(db, {
		login,
		password: asked.password,
		from: 'here',
		now: 2
	});
	expect(entered.ok).toBe(true);
	const later = { ...asked, requestId: 'later' };
	expect(await resetSecret(db, later)).toEqual({ ok: false, reason: 'link-gone' });
});

it('ends a link after its hour, and when a newer one is made', async () => {
	const db = await aTeacherWithMail();
	const ask = { userId: 'teacher', lastsMs: HOUR };
	const first = await issueResetLink(db, { ...ask, now: 0 });
	expect(await findResetAccount(db, first, HOUR - 1)).toBeDefined();
	expect(await findResetAccount(db, first, HOUR)).toBeUndefined();
	await issueResetLink(db, { ...ask, now: 1 });
	expect(await findResetAccount(db, first, 2)).toBeUndefined();
});

it('deals a self-learner three new words, the same for a form sent twice; the old ones end', async () => {
	const db = await testDb();
	const fox = { guestId: null, name: 'Fox', email: 'f@x.io', requestId: 'r', now: 0 };
	const kept = await keepPractice(db, fox);
	expect(await keepPractice(db, fox)).toEqual(kept);
	if (!kept.ok) throw new Error(kept.reason);
	const ask = { userId: kept.value.id, lastsMs: HOUR, now: 0 };
	const token = await issueResetLink(db, ask);
	const asked = { token, password: null, requestId: 'r', now: 1 };
	const done = await resetSecret(db, asked);
	expect(await resetSecret(db, asked)).toEqual(done);
	const words = (done.ok && done.value.words) || '';
	expect((await signInSelfLearner(db, { name: 'fox', words, from: 'here', now: 2 })).ok).toBe(true);
	const old = await signInSelfLearner(db, {
		name: 'fox',
		words: kept.value.words,
		from: 'here',
		now: 2
	});
	expect(old.ok).toBe(false);
});

it('mails to whoever gave an address, asked for by name or address, and to nobody else', async () => {
	const db = await aTeacherWithMail();
	await aTeacher(db, 'without-mail');
	const asked = async (typed: string) => {
		const found = await findResettable(db, { typed, now: 0 });
		return found.ok ? found.value.map(({ person }) => person.id) : found.reason;
	};
	expect(await asked(' Rosa@Mail.example')).toEqual(['teacher']);
	expect(await asked('teacher@school.example')).toEqual(['teacher']);
	expect(await asked('without-mail@school.example')).toEqual([]);
	expect(await asked('nobody@mail.example')).toEqual([]);
});

it('brings the link through a real mail server, and the link works', async () => {
	const db = await aTeacherWithMail();
	let letter = '';
	const server = new SMTPServer({
		...{ authOptional: true, disabledCommands: ['STARTTLS'] },
		onData(stream, _session, done) {
			stream.on('data', (chunk: Buffer) => (letter += chunk.toString()));
			stream.on('end', () => done());
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.server.address() as { port: number };
	const mailer = createMailer(`smtp://127.0.0.1:${port}`, 'Bluepencil <b@school.example>');
	const token = await issueResetLink(db, { userId: 'teacher', lastsMs: HOUR, now: 0 });
	const text = `http://school.example/reset/${token}`;
	await mailer?.send({ to: 'rosa@mail.example', subject: 'Get back in', text });
	await new Promise<void>((closed) => server.close(closed));
	expect(letter).toContain('To: rosa@mail.example');
	const plain = letter.replace(/=\r\n/g, '').replace(/=3D/g, '=');
	const arrived = /\/reset\/([\w-]+)/.exec(plain)?.[1] ?? '';
	const done = await resetSecret(db, {
		...{ token: arrived, password: 'umbrella marmot' },
		...{ requestId: 'r', now: 1 }
	});
	expect(done.ok).toBe(true);
});

it('keeps a school’s admin out of the operator’s account, and somebody in charge', async () => {
	const db = await aTeacherWithMail();
	await aTeacher(db, 'boss');
	const boss = { is_operator: 1, is_admin: 1 };
	await db.updateTable('user').set(boss).where('id', '=', 'boss').execute();
	const actorOf = async (id: string) => {
		const found = await findPerson(db, id);
		if (!found) throw new Error(id);
		return { ...found, schoolId: 'school' };
	};
	const deed = {
		actor: await actorOf('boss'),
		teacherId: 'boss',
		isAdmin: false,
		requestId: 'r',
		now: 0
	};
	expect(await changeAdmin(db, deed)).toEqual({ ok: false, reason: 'last-admin' });
	expect((await changeAdmin(db, { ...deed, teacherId: 'teacher', isAdmin: true })).ok).toBe(true);
	expect((await changeAdmin(db, deed)).ok).toBe(true);
	const teacher = await actorOf('teacher');
	const refused = { ok: false, reason: 'no-such-teacher' };
	expect(await issueTeacherReset(db, { ...deed, actor: teacher })).toEqual(refused);
	const elsewhere = { ...teacher, schoolId: 'other' };
	const foreign = { actor: elsewhere, teacherId: 'teacher', requestId: 'r', now: 0 };
	expect(await issueTeacherReset(db, foreign)).toEqual(refused);
});
