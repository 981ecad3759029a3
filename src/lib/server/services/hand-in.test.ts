import { expect, it } from 'vitest';
import { anAsk, anOpenExercise } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import { findResponse } from '../repositories/responses';
import { handIn } from './hand-in';

it('scores the answer and keeps the result with what statistics need', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const at = open.material.spans.find(({ id }) => id === 'loaded-disastrous')?.at;
	const answer = { kind: 'mark' as const, marks: at ? [at] : [] };
	const handed = await handIn(db, open, anAsk(open, { answer }));
	expect(handed).toMatchObject({ ok: true, value: { score: 1, raw: 1, scoringVersion: 1 } });
	const stored = await findResponse(db, open.attempt.id, 'loaded');
	expect(stored?.result?.measures).toMatchObject({ signals: 1, hits: 1, falseAlarms: 0 });
});

it('gives the same result when the same hand-in arrives again', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const ask = anAsk(open);
	const first = await handIn(db, open, ask);
	expect(await handIn(db, open, ask)).toEqual(first);
});

it('refuses a second hand-in, and the first one stands', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	await handIn(db, open, anAsk(open));
	const before = await findResponse(db, open.attempt.id, 'loaded');
	const second = anAsk(open, { baseRev: 1, answer: { kind: 'mark', marks: [] } });
	expect(await handIn(db, open, second)).toEqual({ ok: false, reason: 'handed-in' });
	expect(await findResponse(db, open.attempt.id, 'loaded')).toEqual(before);
});

it('refuses an answer made for another kind of exercise', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const ask = anAsk(open, { answer: { kind: 'context', selected: ['q1'] } });
	expect(await handIn(db, open, ask)).toEqual({ ok: false, reason: 'wrong-kind' });
});

it('is not scored by a key that was changed since the exercise was opened; sent again, it is', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const { quizId, id } = open.attempt;
	const quiz = await db.selectFrom('quiz').where('id', '=', quizId).selectAll().executeTakeFirst();
	await db
		.insertInto('quiz')
		.values({ id: 'changed', parts: quiz?.parts ?? '', created_at: 0 })
		.execute();
	await db.updateTable('attempt').set({ quiz_id: 'changed' }).where('id', '=', id).execute();
	const ask = anAsk(open);
	expect(await handIn(db, open, ask)).toEqual({ ok: false, reason: 'conflict' });
	expect(await findResponse(db, id, 'loaded')).toBeUndefined();
	const anew = { ...open, attempt: { ...open.attempt, quizId: 'changed' } };
	expect(await handIn(db, anew, ask)).toMatchObject({ ok: true });
});
