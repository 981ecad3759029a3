import { expect, it } from 'vitest';
import { anOpenExercise, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import { insertGuest } from '../repositories/guests';
import { openExercise } from './open-exercise';

it('hides an attempt from everyone but its owner, as if it did not exist', async () => {
	const db = await testDb();
	const { attempt } = await anOpenExercise(db);
	await insertGuest(db, { id: 'other', tokenHash: 'other', createdAt: 0 });
	const app = { db, quizzes: quizzesOf(db) };
	const ask = { attemptId: attempt.id, exerciseId: 'loaded' };
	for (const guestId of ['other', null]) {
		expect(await openExercise(app, { guestId, ...ask })).toBeUndefined();
	}
	expect(await openExercise(app, { guestId: 'guest', ...ask })).toBeDefined();
	const forged = { guestId: 'guest', attemptId: crypto.randomUUID(), exerciseId: 'loaded' };
	expect(await openExercise(app, forged)).toBeUndefined();
});
