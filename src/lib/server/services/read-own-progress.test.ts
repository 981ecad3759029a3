import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { anAsk, anOpenExercise } from '../../../../tests/factories/an-open-exercise';
import { handInWork } from '../../../../tests/factories/handed-in-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { handIn } from './hand-in';
import { readOwnProgress } from './read-own-progress';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
});

const loaded = async (now: number) => {
	const { skills, ...rest } = await readOwnProgress(db, 'ana', now);
	return { ...rest, loaded: skills.find(({ element }) => element === 'loaded') };
};

it('work whose results are shown after the due date says nothing before it', async () => {
	await anAssignedQuiz(db, { dueAt: 500_000, feedback: 'due' });
	await handInWork(db, { userId: 'ana' });
	await handInWork(db, { userId: 'ana', exerciseId: 'claim', now: 120_000 });
	const before = await loaded(400_000);
	expect(before).toMatchObject({ isWithheld: true, loaded: { answers: 0 } });
	expect(before.discernment.counts).toMatchObject({ signals: 0 });
	const after = await loaded(600_000);
	expect(after).toMatchObject({ isWithheld: false, loaded: { answers: 1, texts: 1 } });
	expect(after.discernment.counts.hits).toBeGreaterThan(0);
});

it('lists what was worked on with its title and how much is handed in', async () => {
	await anAssignedQuiz(db, { dueAt: null });
	await handInWork(db, { userId: 'ana' });
	const { history } = await loaded(1);
	expect(history).toMatchObject([
		{ assignment: 'Loaded terms', done: 1, exerciseId: 'loaded', title: null }
	]);
});

it('a guest has skills and a history too', async () => {
	const open = await anOpenExercise(db);
	await handIn(db, open, anAsk(open, { now: 60_000 }));
	const { skills, history } = await readOwnProgress(db, 'guest', 1);
	expect(skills.find(({ element }) => element === 'loaded')?.answers).toBe(1);
	expect(history).toMatchObject([{ title: 'Bridge closes', done: 1 }]);
});
