import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { markedWork } from '../../../../tests/factories/marked-work';
import { allFound, handInWork, nothingFound } from '../../../../tests/factories/handed-in-work';
import { listResponses } from '../repositories/responses';
import { insertSetScore } from '../repositories/set-scores';
import { readProgressLine } from './read-progress-line';

async function aWorkedClass() {
	const db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	for (const id of ['ana', 'ben']) await aLearner(db, { id });
	const assignment = await anAssignedQuiz(db, { attemptsAllowed: 3, dueAt: null });
	return { db, assignment };
}

it('takes of each learner the attempt that counts, and the score a teacher set', async () => {
	const { db, assignment } = await aWorkedClass();
	await handInWork(db, { userId: 'ana', exerciseId: 'loaded', answer: allFound });
	await handInWork(db, { userId: 'ana', exerciseId: 'claim', answer: nothingFound });
	const second = await markedWork(db, {
		userId: 'ana',
		assignment,
		marks: { loaded: [] },
		number: 2
	});
	const ben = await markedWork(db, { userId: 'ben', assignment, marks: { loaded: [], claim: [] } });
	const [first] = await readProgressLine(db, 'class');
	expect(first).toMatchObject({ learners: 2, mean: 0.25, title: 'Loaded terms' });

	for (const { id } of await listResponses(db, ben))
		await insertSetScore(db, { responseId: id, score: 1, reason: 'x', byUser: 'teacher', at: 99 });
	expect((await readProgressLine(db, 'class'))[0]?.mean).toBe(0.75);
	expect(second).not.toBe(ben);
});

it('says nothing about a class without work', async () => {
	const { db } = await aWorkedClass();
	expect(await readProgressLine(db, 'class')).toEqual([]);
});
