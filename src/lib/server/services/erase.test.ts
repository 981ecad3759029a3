import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { aGroup, anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { someKnownEvidence } from '../../../../tests/factories/some-evidence';
import { rowsAbout, rowsOf } from '../../../../tests/rows-about';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { putPendingAuthenticator } from '../repositories/authenticators';
import { insertClassTeacher } from '../repositories/classes';
import { putComment } from '../repositories/comments';
import { insertEnrollment } from '../repositories/enrollments';
import { putNote } from '../repositories/learner-notes';
import { insertLessonDone } from '../repositories/lessons-done';
import { insertLink } from '../repositories/links';
import { insertPasskey } from '../repositories/passkeys';
import { replaceRecoveryCodes } from '../repositories/recovery-codes';
import { insertOutcome } from '../repositories/request-log';
import { insertSetScore } from '../repositories/set-scores';
import { insertSession } from '../repositories/sessions';
import { listStatesOf } from '../repositories/skill-states';
import { findPerson } from '../repositories/users';
import { eraseAccount } from './erase-account';
import { eraseClass } from './erase-class';
import { eraseLearner } from './erase-learner';
import { takeTry } from './throttle';

let db: Db;

/** Two classes with a teacher each; Ana is in one, Ben in both, and both leave traces everywhere. */
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db, 'teacher-t');
	await aTeacher(db, 'teacher-o');
	await aClass(db, { id: 'class-a', teacherId: 'teacher-t', joinCode: 'AAA222' });
	await aClass(db, { id: 'class-b', teacherId: 'teacher-o', joinCode: 'BBB222' });
	await aLearner(db, { id: 'learner-ana', classId: 'class-a' });
	await aLearner(db, { id: 'learner-ben', classId: 'class-a' });
	const ben = { userId: 'learner-ben', nameKey: 'ben', support: {}, joinedAt: 0 };
	await insertEnrollment(db, { classId: 'class-b', ...ben, state: 'active' });
	await aGroup(db, 'foxes', ['learner-ana', 'learner-ben'], 'class-a');
	await anAssignment(db, {
		id: 'in-a',
		classId: 'class-a',
		groups: ['foxes'],
		learners: ['learner-ana', 'learner-ben'],
		createdBy: 'teacher-t'
	});
	await anAssignment(db, { id: 'in-b', classId: 'class-b' });
	for (const userId of ['learner-ana', 'learner-ben', 'teacher-t']) await leaveTraces(userId);
	await someWork(db, { userId: 'learner-ben', assignmentId: 'in-b', savedAt: [1] });
	await someKnownEvidence(db, { userId: 'learner-ben', assignmentId: 'in-b', element: 'claim' });
	const quiz = await db.selectFrom('quiz').select('id').executeTakeFirstOrThrow();
	const saved = { id: 'saved', school_id: 'school', owner_id: 'teacher-t', title: 'Mine' };
	const times = { created_at: 0, updated_at: 0 };
	await db
		.insertInto('saved_quiz')
		.values({ ...saved, quiz_id: quiz.id, ...times })
		.execute();
	await db.updateTable('assignment').set({ saved_quiz_id: 'saved' }).execute();
	await aLink('quiz', 'saved');
	await aLink('co-teach', 'class-a');
});

const aLink = (purpose: 'quiz' | 'co-teach' | 'reset', subjectId: string) =>
	insertLink(db, {
		tokenHash: `${purpose} ${subjectId}`,
		purpose,
		subjectId,
		createdAt: 0,
		expiresAt: null
	});

async function leaveTraces(userId: string) {
	await someWork(db, { userId, assignmentId: 'in-a', savedAt: [1, 2] });
	const saves = (
		await db.selectFrom('response').where('id', 'like', `in-a-${userId}%`).select('id').execute()
	).map(({ id }) => ({ response_id: id, save_id: `save ${id}`, rev: 1 }));
	await db.insertInto('response_save').values(saves).execute();
	for (const { response_id: responseId } of saves) {
		const said = { responseId, byUser: 'teacher-t', at: 1 };
		await insertSetScore(db, { ...said, score: 0.8, reason: 'Well put.' });
		await putComment(db, { ...said, text: 'Look again.' });
		await putNote(db, { responseId, assignmentId: 'in-a', text: 'It judges.', at: 1 });
		const level = { level: 'full' as const, level_by: 'teacher-t', level_at: 2 };
		await db.updateTable('learner_note').set(level).where('response_id', '=', responseId).execute();
	}
	await insertLessonDone(db, { userId, lessonId: 'claim', doneAt: 1 });
	await insertSession(db, { tokenHash: `hash ${userId}`, userId, expiresAt: 9 });
	await putPendingAuthenticator(db, { userId, sealedSecret: `sealed ${userId}`, now: 1 });
	await replaceRecoveryCodes(db, userId, [`code of ${userId}`]);
	const passkey = { id: `passkey of ${userId}`, userId, name: 'Laptop', publicKey: 'x' };
	await insertPasskey(db, { ...passkey, counter: 0, createdAt: 1 });
	await insertOutcome(db, { id: `request ${userId}`, userId, outcome: 'made', at: 1 });
	await someKnownEvidence(db, { userId, assignmentId: 'in-a' });
	await aLink('reset', userId);
	await takeTry(db, { limit: 'account', subject: userId, now: 1 });
}

const byTeacher = { actorId: 'teacher-t', schoolId: 'school', now: 10 };

it('deletes a learner of one class with everything; only ids in the log are left', async () => {
	expect(await rowsAbout(db, 'learner-ana')).not.toEqual([]);
	const others = ['learner-ben', 'teacher-t', 'teacher-o'];
	const isNotLog = (row: string) => !row.startsWith('audit_event');
	// A teacher's words about her name the teacher too, and go with her.
	const isOfOthers = (row: string) => !row.includes('learner-ana');
	const before = (await rowsOf(db, others)).filter(isOfOthers);
	const ask = { ...byTeacher, classId: 'class-a', learnerId: 'learner-ana' };
	expect(await eraseLearner(db, ask)).toBe('everything');
	expect(await rowsAbout(db, 'learner-ana')).toEqual(['audit_event.subject_id']);
	expect((await rowsOf(db, others)).filter(isNotLog)).toEqual(before);
});

it('leaves a learner of another class there, with the work of that class', async () => {
	const ask = { ...byTeacher, classId: 'class-a', learnerId: 'learner-ben' };
	expect(await eraseLearner(db, ask)).toBe('this-class');
	expect(await findPerson(db, 'learner-ben')).toBeDefined();
	const work = db
		.selectFrom('attempt')
		.where('user_id', '=', 'learner-ben')
		.select('assignment_id')
		.distinct();
	expect(await work.execute()).toEqual([{ assignment_id: 'in-b' }]);
	const classes = db
		.selectFrom('enrollment')
		.where('user_id', '=', 'learner-ben')
		.select('class_id');
	expect(await classes.execute()).toEqual([{ class_id: 'class-b' }]);
	expect(await rowsAbout(db, 'in-a-learner-ben')).toEqual([]);
	expect((await listStatesOf(db, 'learner-ben')).map(({ element }) => element)).toEqual([
		'claim',
		'claim'
	]);
});

it('leaves the account of a learner who made it without a class', async () => {
	await db.updateTable('user').set({ login: 'ana-lone' }).where('id', '=', 'learner-ana').execute();
	const ask = { ...byTeacher, classId: 'class-a', learnerId: 'learner-ana' };
	expect(await eraseLearner(db, ask)).toBe('this-class');
	expect(await findPerson(db, 'learner-ana')).toBeDefined();
});

it('deletes a class with its assignments and with the learners who are in no other', async () => {
	await takeTry(db, { limit: 'class', subject: 'class-a', from: 'a network', now: 1 });
	await eraseClass(db, { id: 'class-a', schoolId: 'school', actorId: 'teacher-t', now: 10 });
	expect(await rowsAbout(db, 'learner-ana')).toEqual([]);
	expect(await rowsAbout(db, 'class-a')).toEqual([
		'audit_event.class_id',
		'audit_event.subject_id'
	]);
	for (const gone of ['in-a', 'foxes']) expect(await rowsAbout(db, gone)).toEqual([]);
	expect(await findPerson(db, 'learner-ben')).toBeDefined();
	expect(await findPerson(db, 'teacher-t')).toBeDefined();
	expect(await rowsAbout(db, 'in-b-learner-ben-1')).not.toEqual([]);
});

const teacher = {
	role: 'teacher',
	name: 'T',
	schoolId: 'school',
	isAdmin: false,
	isOperator: false
} as const;

it('deletes the account of a teacher only when the classes that end with it are agreed to', async () => {
	const person = { ...teacher, id: 'teacher-t' };
	const asked = await eraseAccount(db, { person, mayEndClasses: false, now: 10 });
	expect(asked).toEqual({ ok: false, reason: 'classes-end' });
	expect(await findPerson(db, 'teacher-t')).toBeDefined();
	await eraseAccount(db, { person, mayEndClasses: true, now: 10 });
	expect(await rowsAbout(db, 'teacher-t')).toEqual([
		'audit_event.actor_id',
		'audit_event.subject_id'
	]);
	expect(await rowsAbout(db, 'learner-ana')).toEqual([]);
	expect(await findPerson(db, 'learner-ben')).toBeDefined();
});

it('passes a class to the co-teacher when its owner goes', async () => {
	await insertClassTeacher(db, {
		classId: 'class-a',
		userId: 'teacher-o',
		isOwner: false,
		addedAt: 5
	});
	const person = { ...teacher, id: 'teacher-t' };
	expect((await eraseAccount(db, { person, mayEndClasses: false, now: 10 })).ok).toBe(true);
	const owners = db
		.selectFrom('class_teacher')
		.where('class_id', '=', 'class-a')
		.select(['user_id', 'is_owner']);
	expect(await owners.execute()).toEqual([{ user_id: 'teacher-o', is_owner: 1 }]);
	const assignment = db
		.selectFrom('assignment')
		.where('id', '=', 'in-a')
		.select(['created_by', 'saved_quiz_id']);
	expect(await assignment.execute()).toEqual([{ created_by: null, saved_quiz_id: null }]);
	expect(await findPerson(db, 'learner-ana')).toBeDefined();
});

it('keeps the last one who looks after the installation or the school, while others are there', async () => {
	const operator = { ...teacher, id: 'teacher-t', isOperator: true };
	expect(await eraseAccount(db, { person: operator, mayEndClasses: true, now: 10 })).toEqual({
		ok: false,
		reason: 'last-operator'
	});
	const admin = { ...teacher, id: 'teacher-t', isAdmin: true };
	expect(await eraseAccount(db, { person: admin, mayEndClasses: true, now: 10 })).toEqual({
		ok: false,
		reason: 'last-admin'
	});
});

it('lets a learner delete everything, in whatever classes', async () => {
	const person = { ...teacher, role: 'learner' as const, id: 'learner-ben' };
	await eraseAccount(db, { person, mayEndClasses: false, now: 10 });
	expect(await rowsAbout(db, 'learner-ben')).toEqual([
		'audit_event.actor_id',
		'audit_event.subject_id'
	]);
});
