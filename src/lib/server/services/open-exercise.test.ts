import { expect, it } from 'vitest';
import { anOpenExercise, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import { insertUser } from '../repositories/users';
import { openExercise } from './open-exercise';

it('hides an attempt from everyone but its owner, as if it did not exist', async () => {
	const db = await testDb();
	const { attempt } = await anOpenExercise(db);
	await insertUser(db, { id: 'other', role: 'guest', name: '', schoolId: null, createdAt: 0 });
	const app = { db, quizzes: quizzesOf(db) };
	const ask = { attemptId: attempt.id, exerciseId: 'loaded' };
	for (const userId of ['other', null]) {
		expect(await openExercise(app, { userId, ...ask, now: 1 })).toBeUndefined();
	}
	expect(await openExercise(app, { userId: 'guest', ...ask, now: 1 })).toBeDefined();
	const forged = { userId: 'guest', attemptId: crypto.randomUUID(), exerciseId: 'loaded' };
	expect(await openExercise(app, { ...forged, now: 1 })).toBeUndefined();
});
