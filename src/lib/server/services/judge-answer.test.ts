import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { tableOf } from '../../../../tests/factories/a-table';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { listScores } from '../repositories/assigned-attempts';
import { findTaughtClass } from '../repositories/classes';
import { exportClass } from './export-class';
import { exportPerson } from './export-person';
import { commentOn, setScoreOf } from './judge-answer';
import { findWork } from './list-work';
import { openExercise } from './open-exercise';
import { readResult } from './read-result';
import { readTaughtAttempt } from './read-taught-attempt';
import { readDone } from './read-work';

let db: Db;
let assignment: Assignment;
let attemptId: string;
const app = () => ({ db, quizzes: quizzesOf(db) });

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	for (const id of ['cleo', 'ana', 'ben']) await aLearner(db, { id });
	assignment = await anAssignedQuiz(db);
	attemptId = await markedWork(db, { userId: 'ana', assignment, marks: { loaded: [] } });
});

const ask = (given: object = {}) => ({
	...{ teacher: { id: 'teacher', schoolId: 'school' }, classId: 'class' },
	...{ assignmentId: 'assignment', attemptId, exerciseId: 'loaded', now: 20 },
	...given
});
const set = (score: number | null, given: object = {}) =>
	setScoreOf(db, { ...ask(given), score, reason: 'Said it aloud.', requestId: randomUUID() });
const seenByTeacher = (given: object = {}) =>
	readTaughtAttempt(app(), {
		...{ teacherId: 'teacher', assignment, attemptId, exerciseId: 'loaded', ...given }
	});
async function seenByLearner() {
	const open = await openExercise(app(), {
		...{ userId: 'ana', attemptId, exerciseId: 'loaded', now: 30 }
	});
	return open && readResult({ db }, open);
}

describe('a score that a teacher sets', () => {
	it('counts for teacher and learner, in the exercise, the steps, the attempt and the table', async () => {
		expect((await seenByTeacher())?.shown?.result?.score).toBe(0);
		expect(await set(0.8)).toEqual({ ok: true, value: null });
		const taught = await seenByTeacher();
		expect(taught?.shown?.result).toMatchObject({ score: 0.8, computed: 0 });
		expect(taught?.steps[0]?.score).toEqual({ points: 0.8, total: 1 });
		const seen = await seenByLearner();
		expect(seen).toMatchObject({ score: 0.8, computed: 0 });
		expect(seen?.words?.standing?.reason).toBe('Said it aloud.');
		const scores = await listScores(db, [attemptId]);
		expect(scores.find(({ exerciseId }) => exerciseId === 'loaded')?.score).toBe(0.8);
		const work = await findWork({ db }, { userId: 'ana', id: 'assignment', now: 30 });
		const [done] = work ? await readDone(app(), work, 30) : [];
		expect(done?.score).toBeCloseTo(0.4);
		const one = await findTaughtClass(db, 'teacher', 'class');
		const table = one && (await tableOf(app(), one, 'exercises'));
		expect(table?.find((line) => line['Exercise'] === 'Loaded terms')).toMatchObject({
			...{ 'Score that counts (percent)': '80', 'Computed score (percent)': '0' },
			'Score set by a teacher': 'yes'
		});
	});

	it('is kept with who, when and why, also when another one follows or it is taken back', async () => {
		await set(0.8);
		await set(0.5, { now: 21 });
		await set(null, { now: 22 });
		const words = (await seenByTeacher())?.shown?.words;
		expect(words?.history.map(({ score, by, at }) => [score, by, at])).toEqual([
			[0.8, 'teacher', 20],
			[0.5, 'teacher', 21],
			[null, 'teacher', 22]
		]);
		expect(words?.standing).toBeNull();
		expect((await seenByTeacher())?.shown?.result?.score).toBe(0);
		const events = db.selectFrom('audit_event').orderBy('id').select(['action', 'subject_id']);
		expect(await events.execute()).toEqual([
			{ action: 'score-set', subject_id: 'ana' },
			{ action: 'score-set', subject_id: 'ana' },
			{ action: 'score-restored', subject_id: 'ana' }
		]);
	});

	it('is set once, however often the form arrives', async () => {
		const requestId = randomUUID();
		for (let i = 0; i < 2; i++)
			await setScoreOf(db, { ...ask(), score: 1, reason: 'Yes.', requestId });
		expect((await seenByTeacher())?.shown?.words?.history).toHaveLength(1);
	});

	it('does not count for an answer that was opened and handed in again', async () => {
		await set(0.8);
		await db.updateTable('response').set({ handed_in_at: 25 }).execute();
		expect((await seenByTeacher())?.shown?.result?.score).toBe(0);
		expect((await seenByLearner())?.words?.standing).toBeNull();
	});

	it('is not for other teachers, and not for what is still worked on', async () => {
		const stranger = { teacher: { id: 'stranger', schoolId: 'school' } };
		expect(await set(1, stranger)).toEqual({ ok: false, reason: 'missing' });
		expect(await set(1, { exerciseId: 'nothing' })).toEqual({ ok: false, reason: 'not-in' });
		const open = { userId: 'ben', assignment, marks: { loaded: [] }, handedInAt: null };
		const attempt = await markedWork(db, open);
		expect(await set(1, { attemptId: attempt })).toEqual({ ok: false, reason: 'not-in' });
		expect(await db.selectFrom('score_override').selectAll().execute()).toEqual([]);
	});

	it('may decide which attempt is the best', async () => {
		const second = await markedWork(db, { userId: 'ana', assignment, number: 2 });
		const counts = async () =>
			(await seenByTeacher())?.attempts.map(({ id, counts }) => [id, counts]);
		expect(await counts()).toEqual([
			[attemptId, true],
			[second, false]
		]);
		await set(1, { attemptId: second });
		expect(await counts()).toEqual([
			[attemptId, false],
			[second, true]
		]);
	});
});

it('a comment is shown to the learner, replaced by the next one, and gone without words', async () => {
	await commentOn(db, { ...ask(), text: 'Look at line 4.' });
	expect((await seenByLearner())?.words?.comment?.text).toBe('Look at line 4.');
	await commentOn(db, { ...ask(), text: 'Look at line 5.' });
	expect((await seenByTeacher())?.shown?.words?.comment).toMatchObject({
		...{ text: 'Look at line 5.', by: 'teacher' }
	});
	await commentOn(db, { ...ask(), text: '' });
	expect((await seenByLearner())?.words?.comment).toBeNull();
	const stranger = { teacher: { id: 'stranger', schoolId: 'school' }, text: 'No.' };
	expect((await commentOn(db, { ...ask(), ...stranger })).ok).toBe(false);
});

it('a teacher goes from learner to learner by name, and sees nobody of other classes', async () => {
	const ben = await markedWork(db, { userId: 'ben', assignment });
	const cleo = await markedWork(db, { userId: 'cleo', assignment });
	expect(await seenByTeacher()).toMatchObject({ previous: null, next: { id: ben, name: 'ben' } });
	expect(await seenByTeacher({ attemptId: cleo })).toMatchObject({
		...{ previous: { id: ben }, next: null }
	});
	expect(await seenByTeacher({ teacherId: 'stranger' })).toBeUndefined();
	await db.deleteFrom('enrollment').where('user_id', '=', 'ana').execute();
	expect(await seenByTeacher()).toBeUndefined();
});

it('copies hold what was said about the answers, and not who said it', async () => {
	await set(0.8);
	await commentOn(db, { ...ask(), text: 'Look at line 4.' });
	const copy = await exportPerson(db, { userId: 'ana', actorId: 'ana', schoolId: null, now: 40 });
	expect(copy?.attempts[0]?.answers[0]).toMatchObject({
		setScores: [{ score: 0.8, reason: 'Said it aloud.' }],
		comment: { text: 'Look at line 4.' },
		note: null
	});
	expect(JSON.stringify(copy?.attempts)).not.toContain('teacher');
	const one = await findTaughtClass(db, 'teacher', 'class');
	const whole = one && (await exportClass(db, one, 41));
	expect(JSON.stringify(whole)).toContain('Said it aloud.');
});
