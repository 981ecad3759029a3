import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { insertQuiz } from '../repositories/quizzes';
import { readClassCalibration, readOwnCalibration } from './read-calibration';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	for (const id of ['ana', 'ben']) await aLearner(db, { id });
});

/** An assignment of so many sentences, none of which has a loaded word. */
async function assigned(sentences: number, given: Partial<Assignment> = {}) {
	const items = Array.from({ length: sentences }, (_, i) => ({
		...{ id: `q${i}`, element: 'loaded', text: 'A delay.', tested: [], hasIt: false, why: '' }
	}));
	const parts = JSON.stringify([{ type: 'set', exercise: { kind: 'spot', id: 'spot', items } }]);
	await insertQuiz(db, { id: 'spots', parts, createdAt: 0 });
	return anAssignedQuiz(db, { quizId: 'spots', asksSure: true, ...given });
}

/** Sure of every sentence, and right in the first ones. */
async function work(assignment: Assignment, userId: string, right: number, of: number) {
	const ids = Array.from({ length: of }, (_, i) => `q${i}`);
	const labels = Object.fromEntries(ids.map((id, i) => [id, i < right ? 'no' : 'yes']));
	const sure = Object.fromEntries(ids.map((id) => [id, 'very-sure' as const]));
	const answers = { spot: { kind: 'spot' as const, labels, sure } };
	await markedWork(db, { userId, assignment, answers });
}

const own = (userId: string, now = 5000) =>
	readOwnCalibration({ db, quizzes: quizzesOf(db) }, userId, now);
const ofClass = () => readClassCalibration({ db, quizzes: quizzesOf(db) }, 'class');

it('nine answers tell a learner nothing yet', async () => {
	await work(await assigned(9), 'ana', 6, 9);
	expect(await own('ana')).toEqual({ show: 'nothing', answers: 9 });
});

it('ten tell how often she was right when she was very sure', async () => {
	await work(await assigned(10), 'ana', 6, 10);
	const report = await own('ana');
	expect(report).toMatchObject({
		...{ show: 'picture', levels: [{ level: 'very-sure', right: 6, answers: 10 }] }
	});
	expect(report).toMatchObject({ overconfidence: expect.closeTo(0.3) });
	expect(await own('ben')).toMatchObject({ answers: 0 });
});

it('before its results may be seen, an assignment tells her nothing', async () => {
	const assignment = await assigned(10, { feedback: 'due', dueAt: 1000 });
	await work(assignment, 'ana', 6, 10);
	expect(await own('ana', 900)).toMatchObject({ answers: 0 });
	expect(await own('ana', 1100)).toMatchObject({ answers: 10 });
});

it('a class is told together, of those who are in it now', async () => {
	const assignment = await assigned(10);
	await work(assignment, 'ana', 6, 10);
	await work(assignment, 'ben', 10, 10);
	expect(await ofClass()).toMatchObject({ levels: [{ right: 16, answers: 20 }] });
	await db.deleteFrom('enrollment').where('user_id', '=', 'ben').execute();
	expect(await ofClass()).toMatchObject({ levels: [{ right: 6, answers: 10 }] });
});

it('where nobody is asked, nothing is told', async () => {
	await work(await assigned(10, { asksSure: false }), 'ana', 6, 10);
	expect(await ofClass()).toMatchObject({ answers: 0 });
});
