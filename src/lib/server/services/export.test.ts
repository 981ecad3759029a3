import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { aGroup, anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { someKnownEvidence } from '../../../../tests/factories/some-evidence';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { insertEnrollment } from '../repositories/enrollments';
import { insertLessonDone } from '../repositories/lessons-done';
import { putPendingAuthenticator } from '../repositories/authenticators';
import { insertPasskey } from '../repositories/passkeys';
import { replaceRecoveryCodes } from '../repositories/recovery-codes';
import { insertSession } from '../repositories/sessions';
import { exportClass } from './export-class';
import { exportLearner, exportPerson } from './export-person';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'other-teacher');
	await aClass(db);
	await aClass(db, { id: 'other', joinCode: 'ZZZ222', teacherId: 'other-teacher' });
	await aLearner(db, { id: 'ana', name: '=Ana' });
	await aLearner(db, { id: 'ben', name: 'Secret Ben' });
	await aGroup(db, 'Foxes', ['ana', 'ben']);
	await anAssignment(db, { createdBy: 'teacher' });
	await anAssignment(db, { id: 'elsewhere', classId: 'other', title: 'Elsewhere' });
	const startedAt = Date.UTC(2026, 10, 25, 16, 30);
	await someWork(db, { userId: 'ana', startedAt, savedAt: [startedAt + 60_000], helpAt: 5 });
	await someWork(db, { userId: 'ben', savedAt: [9] });
	await insertLessonDone(db, { userId: 'ana', lessonId: 'claim', doneAt: 3 });
	const browser = { userAgent: 'Firefox/140', createdAt: 1, lastUsedAt: 0 };
	await insertSession(db, { tokenHash: 'hash-of-ana', userId: 'ana', expiresAt: 7, ...browser });
	await putPendingAuthenticator(db, { userId: 'ana', sealedSecret: 'hash-of-app', now: 1 });
	await replaceRecoveryCodes(db, 'ana', ['hash-of-code']);
	const passkey = { id: 'hash-of-id', userId: 'ana', name: 'Laptop', publicKey: 'hash-of-key' };
	await insertPasskey(db, { ...passkey, counter: 0, createdAt: 2 });
	const secrets = { secret_hash: 'argon-of-ana', card_token_hash: 'card-of-ana' };
	await db.updateTable('user').set(secrets).where('id', '=', 'ana').execute();
});

const self = { userId: 'ana', actorId: 'ana', schoolId: 'school', now: 10 };

it('gives a learner everything that is stored about her', async () => {
	const copy = await exportPerson(db, self);
	expect(copy).toMatchObject({
		person: { name: '=Ana', school: 'Mill Street School', hasSecret: true, hasCard: true },
		classes: [{ class: 'Class 8b', groups: ['Foxes'] }],
		lessons: [{ lesson: 'claim' }],
		signIns: [{ endsAt: '1970-01-01T00:00:00.007Z', browser: 'Firefox/140' }],
		secondFactors: { appSince: null, recoveryCodes: 1, passkeys: [{ name: 'Laptop' }] },
		log: [{ action: 'account-exported', by: 'this person' }]
	});
	expect(copy?.attempts).toMatchObject([
		{
			assignment: 'Loaded terms',
			startedAt: '2026-11-25T16:30:00.000Z',
			answers: [{ exercise: '1-spot', answer: { kind: 'spot' } }]
		}
	]);
});

it('gives a learner what her answers tell about her skills, and a teacher what belongs to the class', async () => {
	await someKnownEvidence(db, { userId: 'ana', element: 'claim' });
	await someKnownEvidence(db, { userId: 'ana', assignmentId: 'elsewhere', element: 'loaded' });
	const own = await exportPerson(db, self);
	expect(own?.skills.map(({ scope, element }) => `${element} ${scope}`).sort()).toEqual([
		...['claim all', 'claim class', 'loaded all', 'loaded other']
	]);
	expect(own?.evidence.map(({ element }) => element).sort()).toEqual(['claim', 'loaded']);
	const ana = { userId: 'ana', nameKey: 'ana', support: {}, joinedAt: 0 };
	await insertEnrollment(db, { classId: 'other', ...ana, state: 'active' });
	const copy = await exportLearner(db, { ...self, actorId: 'teacher', classId: 'class' });
	expect(copy?.skills).toMatchObject([{ scope: 'class', element: 'claim' }]);
	expect(copy?.evidence).toMatchObject([{ element: 'claim', grades: [{ score: 1, guess: 0 }] }]);
});

it('puts no hash and nobody else into the copy', async () => {
	await exportLearner(db, { ...self, actorId: 'teacher', classId: 'class' });
	const text = JSON.stringify(await exportPerson(db, self));
	expect(text).not.toMatch(/hash-of|argon-of|card-of|ben|teacher@|"teacher"/i);
	expect(text).toContain('somebody else');
});

it('gives a teacher of one class nothing from another one', async () => {
	const ana = { userId: 'ana', nameKey: 'ana', support: {}, joinedAt: 0 };
	await insertEnrollment(db, { classId: 'other', ...ana, state: 'active' });
	await someWork(db, { userId: 'ana', assignmentId: 'elsewhere', savedAt: [4] });
	const ask = { ...self, actorId: 'teacher', classId: 'class' };
	const copy = await exportLearner(db, ask);
	expect(copy?.attempts.map(({ assignment }) => assignment)).toEqual(['Loaded terms']);
	expect(JSON.stringify(copy)).not.toMatch(/elsewhere|"other"/i);
});

it('gives a teacher nothing about learners of other classes', async () => {
	await aLearner(db, { id: 'zoe', classId: 'other' });
	const ask = { ...self, userId: 'zoe', actorId: 'teacher', classId: 'class' };
	expect(await exportLearner(db, ask)).toBeUndefined();
});

it('copies a class with its learners, groups, assignments and work', async () => {
	const one = await aClass(db, { id: 'new', joinCode: null });
	expect((await exportClass(db, one, 1)).learners).toEqual([]);
	const copy = await exportClass(db, { ...one, id: 'class' }, 1);
	expect(copy.learners.map(({ name }) => name).sort()).toEqual(['=Ana', 'Secret Ben']);
	expect(copy.groups).toEqual([{ id: 'Foxes', name: 'Foxes', members: ['ana', 'ben'] }]);
	expect(copy.attempts.map(({ learnerId }) => learnerId).sort()).toEqual(['ana', 'ben']);
	expect(JSON.stringify(copy)).not.toMatch(/hash-of|argon-of|card-of|Elsewhere/);
});
