import { expect, it } from 'vitest';
import { anAsk, anOpenExercise } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import { findResponse } from '../repositories/responses';
import { handIn } from './hand-in';
import { saveAnswer } from './save-answer';
import { takeHint } from './take-hint';

it('caps a right answer at half, and notes when the hint was taken', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	expect(await takeHint(db, open, 5)).toMatchObject({ ok: true });
	const at = open.material.spans.find(({ id }) => id === 'loaded-disastrous')?.at;
	const answer = { kind: 'mark' as const, marks: at ? [at] : [] };
	const handed = await handIn(db, open, anAsk(open, { answer }));
	expect(handed).toMatchObject({ ok: true, value: { score: 0.5, raw: 1 } });
	expect((await findResponse(db, open.attempt.id, 'loaded'))?.hintedAt).toBe(5);
});

it('loses nothing: a page opened before the hint saves on, and the answer stays', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	await takeHint(db, open, 5);
	expect(await saveAnswer(db, open, anAsk(open))).toEqual({ ok: true, value: { rev: 1 } });
	await takeHint(db, open, 9);
	const stored = await findResponse(db, open.attempt.id, 'loaded');
	expect(stored).toMatchObject({ rev: 1, hintedAt: 5, answer: anAsk(open).answer });
});

it('comes too late after the hand-in', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	await handIn(db, open, anAsk(open));
	expect(await takeHint(db, open, 9)).toEqual({ ok: false, reason: 'handed-in' });
	expect((await findResponse(db, open.attempt.id, 'loaded'))?.hintedAt).toBeNull();
});
