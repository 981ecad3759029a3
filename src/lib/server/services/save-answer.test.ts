import { expect, it } from 'vitest';
import { anAsk, anOpenExercise } from '../../../../tests/factories/an-open-exercise';
import { testDb } from '../../../../tests/test-db';
import { findResponse } from '../repositories/responses';
import { handIn } from './hand-in';
import { saveAnswer } from './save-answer';

const marks = (start: number, end: number) => ({ kind: 'mark' as const, marks: [{ start, end }] });

it('keeps the answer and counts the revision', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	expect(await saveAnswer(db, open, anAsk(open))).toEqual({ ok: true, value: { rev: 1 } });
	const next = anAsk(open, { baseRev: 1, answer: marks(4, 6) });
	expect(await saveAnswer(db, open, next)).toEqual({ ok: true, value: { rev: 2 } });
	const stored = await findResponse(db, open.attempt.id, 'loaded');
	expect(stored?.answer).toEqual(marks(4, 6));
});

it('stores a save once, however often it arrives', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const ask = anAsk(open);
	await saveAnswer(db, open, ask);
	await saveAnswer(db, open, anAsk(open, { baseRev: 1 }));
	expect(await saveAnswer(db, open, ask)).toEqual({ ok: true, value: { rev: 1 } });
});

it('refuses a save that would wipe out one from another device', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	await saveAnswer(db, open, anAsk(open));
	const other = anAsk(open, { answer: marks(7, 8) });
	expect(await saveAnswer(db, open, other)).toEqual({ ok: false, reason: 'conflict' });
	expect((await findResponse(db, open.attempt.id, 'loaded'))?.answer).toEqual(marks(2, 3));
});

it('accepts a save that follows one whose reply was lost on the way', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const lost = anAsk(open);
	await saveAnswer(db, open, lost);
	const next = anAsk(open, { baseRev: 0, after: lost.saveId, answer: marks(7, 8) });
	expect(await saveAnswer(db, open, next)).toEqual({ ok: true, value: { rev: 2 } });
});

it('refuses marks of an older text or older word rules', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	for (const stale of [{ tokVer: 0 }, { docRev: 'another' }]) {
		const saved = await saveAnswer(db, open, anAsk(open, stale));
		expect(saved).toEqual({ ok: false, reason: 'stale-text' });
	}
	expect(await findResponse(db, open.attempt.id, 'loaded')).toBeUndefined();
});

it('refuses marks that are outside the text, empty, or longer than their sentence', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	for (const answer of [marks(5000, 5001), marks(3, 3), marks(4, 3), marks(0, 12)]) {
		const saved = await saveAnswer(db, open, anAsk(open, { answer }));
		expect(saved).toEqual({ ok: false, reason: 'mark-out-of-range' });
	}
});

it('refuses a change after the hand-in', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	await handIn(db, open, anAsk(open));
	const late = anAsk(open, { baseRev: 1 });
	expect(await saveAnswer(db, open, late)).toEqual({ ok: false, reason: 'handed-in' });
});

it('counts a hundred saves that arrive at once, in their order and without a gap', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const asks = Array.from({ length: 100 }, (_, i) =>
		anAsk(open, { baseRev: i, answer: marks(i % 7, (i % 7) + 1) })
	);
	const saved = await Promise.all(asks.map((ask) => saveAnswer(db, open, ask)));
	expect(saved).toEqual(asks.map((_, i) => ({ ok: true, value: { rev: i + 1 } })));
	const stored = await findResponse(db, open.attempt.id, 'loaded');
	expect(stored).toMatchObject({ rev: 100, answer: asks.at(-1)?.answer });
});

it('lets one of several devices win that save at once, and tells the others', async () => {
	const db = await testDb();
	const open = await anOpenExercise(db);
	const asks = [2, 4, 6].map((at) => anAsk(open, { answer: marks(at, at + 1) }));
	const saved = await Promise.all(asks.map((ask) => saveAnswer(db, open, ask)));
	expect(saved.map(({ ok }) => ok)).toEqual([true, false, false]);
	expect((await findResponse(db, open.attempt.id, 'loaded'))?.answer).toEqual(marks(2, 3));
});
