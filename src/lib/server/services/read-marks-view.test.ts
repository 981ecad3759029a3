import { beforeEach, describe, expect, it } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { aSmallQuiz, anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { listClassmatesAttempts } from '../repositories/class-marks';
import { readMarksView } from './read-marks-view';

let db: Db;
let assignment: Assignment;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	for (const id of ['cleo', 'ben', 'ana']) await aLearner(db, { id });
	const quizId = await aSmallQuiz(db, ['loaded', 'source', 'claim']);
	assignment = await anAssignedQuiz(db, { quizId });
});

const view = (given: object = {}) =>
	readMarksView(
		{ db, quizzes: quizzesOf(db) },
		{ teacherId: 'teacher', assignment, text: 1, round: 'loaded', learnerId: '', ...given }
	);
const work = (userId: string, loaded: number[][], given: object = {}) =>
	markedWork(db, {
		...{ userId, assignment },
		marks: { loaded: loaded.map(([start = 0, end = 0]) => ({ start, end })), source: [] },
		...given
	});

describe('the marks of a class', () => {
	it('are those of who handed in, one learner once, and say how many worked on the round', async () => {
		await work('ana', [[18, 20]]);
		await work('ben', [[19, 20]]);
		await work('cleo', [[18, 19]], { handedInAt: null });
		const { shown, handedIn, learners } = await view();
		expect(handedIn).toBe(2);
		expect(shown).toMatchObject({ id: 'loaded', of: 2 });
		expect(learners.map(({ name }) => name)).toEqual(['ana', 'ben']);
		const told = shown?.heat.find(({ marked }) => marked > 0);
		expect(told?.peak).toEqual({ start: 19, end: 20, count: 2 });
	});

	it('leave out who handed in without having worked on the round', async () => {
		await work('ana', [[18, 20]]);
		await work('ben', [], { marks: { source: [] } });
		const { shown, handedIn } = await view();
		expect([handedIn, shown?.of]).toEqual([2, 1]);
	});

	it('count nobody who was taken out of the class or waits to be let in', async () => {
		await work('ana', [[18, 20]]);
		await work('ben', [[18, 20]]);
		await db.deleteFrom('enrollment').where('user_id', '=', 'ana').execute();
		const change = db.updateTable('enrollment').set({ state: 'waiting' });
		await change.where('user_id', '=', 'ben').execute();
		expect((await view()).handedIn).toBe(0);
	});

	it('are nothing to a teacher of another class', async () => {
		await work('ana', [[18, 20]]);
		expect((await view({ teacherId: 'stranger' })).handedIn).toBe(0);
	});

	it('hold the marks of one learner only when they are asked for', async () => {
		await work('ana', [[18, 20]]);
		expect((await view()).own).toBeNull();
		expect((await view({ learnerId: 'ana' })).own?.marks).toEqual([{ start: 18, end: 20 }]);
		expect((await view({ learnerId: 'nobody' })).own).toBeNull();
	});

	it('fall back on the first text and round for an address that names none', async () => {
		const { text, shown, texts } = await view({ text: 7, round: 'nothing' });
		expect([text, shown?.id, texts]).toEqual([1, 'loaded', [{ title: 'Bridge closes' }]]);
	});
});

describe('of several attempts of a learner counts', () => {
	const first = [[18, 20]];
	const keeping = async (keep: Assignment['keep']) => {
		assignment = { ...assignment, keep };
		const { shown } = await view();
		return shown?.heat.flatMap(({ runs }) => runs.map(({ start }) => start));
	};
	/** The key asks for "disastrous": the second attempt found it. */
	beforeEach(async () => {
		await work('ana', [[0, 1]]);
		const at = await whereDisastrousIs();
		await work('ana', [[at, at + 1]], { number: 2 });
		await work('ana', first, { number: 3 });
	});
	async function whereDisastrousIs() {
		const quiz = await quizzesOf(db).read(assignment.quizId);
		return quiz[0]?.material.spans.find(({ id }) => id === 'loaded-disastrous')?.at.start ?? -1;
	}

	it('the first, the last or the best, as the assignment says', async () => {
		expect(await keeping('first')).toEqual([0]);
		expect(await keeping('last')).toEqual([18]);
		expect(await keeping('best')).toEqual([await whereDisastrousIs()]);
	});
});

it('ten learners are enough to ask whether the key misses a place', async () => {
	for (let i = 0; i < 9; i++) {
		await aLearner(db, { id: `l${i}` });
		await work(`l${i}`, [[0, 1]]);
	}
	expect((await view()).missing).toEqual([]);
	await work('ana', [[0, 1]]);
	expect((await view()).missing).toEqual([{ start: 0, end: 1, markedBy: 3, of: 3 }]);
});

it('a learner is told of classmates without names, not of herself, and not of other classes', async () => {
	await work('ana', []);
	await work('ben', []);
	const at = { userId: 'ana', assignmentId: assignment.id };
	const [only, ...others] = await listClassmatesAttempts(db, at);
	expect(others).toEqual([]);
	expect(only).toMatchObject({ userId: 'ben' });
	expect(only).not.toHaveProperty('name');
	expect(await listClassmatesAttempts(db, { ...at, userId: 'stranger' })).toEqual([]);
});
