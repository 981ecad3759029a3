import { beforeEach, expect, it } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { openExercise } from './open-exercise';
import { readClassmates } from './read-classmates';

let db: Db;
const app = () => ({ db, quizzes: quizzesOf(db) });

async function aClassOf(classmates: number, given: Partial<Assignment> = {}) {
	const assignment = await anAssignedQuiz(db, given);
	const work = { assignment, marks: { loaded: [{ start: 18, end: 20 }] } };
	const attemptId = await markedWork(db, { userId: 'ana', ...work });
	for (let i = 0; i < classmates; i++) {
		await aLearner(db, { id: `mate${i}` });
		await markedWork(db, { userId: `mate${i}`, ...work });
	}
	return { assignment, attemptId };
}

async function seen(attemptId: string, { exerciseId = 'loaded', isAsked = true } = {}) {
	const open = await openExercise(app(), { userId: 'ana', attemptId, exerciseId, now: 30 });
	return open && readClassmates(app(), open, { isAsked });
}

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
});

it('a learner sees how the class marked from five classmates on, herself not among them', async () => {
	const { assignment, attemptId } = await aClassOf(4);
	expect(await seen(attemptId)).toEqual({ isEnough: false, marks: null });
	await aLearner(db, { id: 'mate5' });
	await markedWork(db, { userId: 'mate5', assignment, marks: { loaded: [] } });
	const found = await seen(attemptId);
	expect(found?.marks).toMatchObject({ of: 5, own: [{ start: 18, end: 20 }] });
	expect(found?.marks?.heat.find(({ marked }) => marked > 0)?.peak?.count).toBe(4);
	expect(JSON.stringify(found)).not.toContain('mate');
});

it('nothing of the class or the key comes before it is asked for', async () => {
	const { attemptId } = await aClassOf(6);
	expect(await seen(attemptId, { isAsked: false })).toEqual({ isEnough: true, marks: null });
});

it('nothing comes before feedback is due', async () => {
	const { attemptId } = await aClassOf(6, { feedback: 'due' });
	expect(await seen(attemptId)).toBeNull();
});

it('who handed in without working on the round is not one of the five', async () => {
	const { assignment, attemptId } = await aClassOf(4);
	await aLearner(db, { id: 'idle' });
	await markedWork(db, { userId: 'idle', assignment });
	expect(await seen(attemptId)).toEqual({ isEnough: false, marks: null });
});
