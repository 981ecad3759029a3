import { beforeEach, expect, it } from 'vitest';
import type { AnswersFile } from '$lib/domain/exercises/answers-file';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { anAsk, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { findResponse } from '../repositories/responses';
import { beginWork } from './begin-work';
import { openExercise } from './open-exercise';
import { saveAnswer } from './save-answer';
import { takeAnswers } from './take-answers';

let db: Db;
let assignment: Assignment;
let file: AnswersFile;
let attemptId: string;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana', name: 'Ana' });
	assignment = await anAssignedQuiz(db, { lateRule: 'refuse' });
	const begun = await beginWork({ db }, { userId: 'ana', id: 'assignment', now: 1 });
	attemptId = begun.ok ? begun.value.attemptId : '';
	const { material } = await open(1);
	file = {
		...{ format: 'bluepencil-answers', version: 1, attemptId, exerciseId: 'loaded' },
		...{ docRev: material.docRev, tokVer: material.document.tokVer },
		...{ saveId: crypto.randomUUID(), handInId: null, savedAt: 50 },
		answer: { kind: 'mark', marks: [{ start: 4, end: 5 }] }
	};
});

async function open(now: number) {
	const address = { userId: 'ana', attemptId, exerciseId: 'loaded', now };
	const found = await openExercise({ db, quizzes: quizzesOf(db) }, address);
	if (!found) throw new Error('not there');
	return found;
}
const take = async (now: number, given: Partial<AnswersFile> = {}, other = assignment) => {
	const teacher = { id: 'teacher', schoolId: 'school' };
	const answers = [{ ...file, ...given }];
	const app = { db, quizzes: quizzesOf(db) };
	return takeAnswers(app, { teacher, assignment: other, answers, now });
};
const stored = () => findResponse(db, attemptId, 'loaded');

it('an answer that could not be sent is stored under its learner’s name, and once', async () => {
	expect(await take(100)).toEqual([{ name: 'Ana', exerciseId: 'loaded', outcome: 'saved' }]);
	expect((await take(101))[0]?.outcome).toBe('there-already');
	expect(await stored()).toMatchObject({ answer: file.answer, rev: 1, handedInAt: null });
	const log = await db.selectFrom('audit_event').select('action').execute();
	expect(log).toEqual([{ action: 'answers-uploaded' }]);
});

it('an answer that was handed in on the device is handed in', async () => {
	const handInId = crypto.randomUUID();
	expect((await take(100, { handInId }))[0]?.outcome).toBe('handed-in');
	expect((await take(101, { handInId }))[0]?.outcome).toBe('there-already');
	expect(await stored()).toMatchObject({ handInId, handedInAt: 100 });
});

it('what the server has from later stays', async () => {
	const now = await open(60);
	await saveAnswer(db, now, anAsk(now, { now: 60 }));
	expect((await take(100))[0]?.outcome).toBe('newer-there');
	expect((await stored())?.answer).not.toEqual(file.answer);
});

it('after the end, the teacher may still take in what the clock had cut off', async () => {
	expect((await open(2000)).closed).toBe('past-due');
	expect((await take(3000, { savedAt: 1500 }))[0]?.outcome).toBe('handed-in');
	expect(await stored()).toMatchObject({ answer: file.answer });
	expect((await stored())?.result).not.toBeNull();
});

it('an answer that the learner handed in here is not replaced', async () => {
	await take(100, { handInId: crypto.randomUUID() });
	const other = { saveId: crypto.randomUUID(), savedAt: 500 };
	expect((await take(600, other))[0]?.outcome).toBe('closed-before');
});

it('a file of another assignment, class or text changes nothing', async () => {
	const other = await anAssignedQuiz(db, { id: 'other' });
	expect((await take(100, {}, other))[0]).toEqual({
		...{ name: '', exerciseId: 'loaded' },
		outcome: 'not-here'
	});
	expect((await take(100, { docRev: 'older' }))[0]?.outcome).toBe('stale-text');
	expect((await take(100, { exerciseId: 'none' }))[0]?.outcome).toBe('not-here');
	expect(await stored()).toBeUndefined();
});
