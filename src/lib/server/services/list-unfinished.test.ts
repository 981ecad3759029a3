import { expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz, aSmallQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { allFound, handInWork } from '../../../../tests/factories/handed-in-work';
import { testDb } from '../../../../tests/test-db';
import { listUnfinished } from './list-unfinished';

it('names what most of those asked about have not done, the first two', async () => {
	const db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	const people = ['ana', 'ben', 'cleo'];
	for (const id of people) await aLearner(db, { id });
	for (const n of [1, 2, 3, 4]) {
		const quizId = await aSmallQuiz(db, ['claim']);
		await anAssignedQuiz(db, { id: `a${n}`, title: `No ${n}`, quizId, dueAt: null, createdAt: n });
		const answer = allFound;
		await handInWork(db, { userId: 'ana', assignmentId: `a${n}`, exerciseId: 'claim', answer });
	}
	const others = [{ userId: 'ben' }, { userId: 'cleo' }];
	const done = { assignmentId: 'a1', exerciseId: 'claim', answer: allFound };
	for (const { userId } of others) await handInWork(db, { userId, ...done });
	expect(await listUnfinished(db, 'class', others)).toEqual(['No 2', 'No 3']);
	expect(await listUnfinished(db, 'class', [{ userId: 'ana' }])).toEqual([]);
	expect(await listUnfinished(db, 'class', [])).toEqual([]);
});
