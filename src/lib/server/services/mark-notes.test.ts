import { beforeEach, expect, it } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { markNote, readNoteQueue } from './mark-notes';
import { openExercise } from './open-exercise';
import { readResult } from './read-result';
import { writeNote } from './write-note';

let db: Db;
let assignment: Assignment;
const attempts: Record<string, string> = {};
const app = () => ({ db, quizzes: quizzesOf(db) });

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	assignment = await anAssignedQuiz(db);
	for (const userId of ['ana', 'ben']) {
		await aLearner(db, { id: userId });
		const marks = { loaded: [{ start: 2, end: 4 }] };
		attempts[userId] = await markedWork(db, { userId, assignment, marks });
	}
});

async function open(userId: string, exerciseId = 'loaded') {
	const attemptId = attempts[userId] ?? '';
	const found = await openExercise(app(), { userId, attemptId, exerciseId, now: 30 });
	if (!found) throw new Error('no exercise');
	return found;
}
const write = async (userId: string, text: string, now: number) =>
	writeNote(db, await open(userId), { text, now });
const of = { teacherId: 'teacher', classId: 'class' };
const queue = (given: object = {}) => readNoteQueue(app(), { ...of, after: null, ...given });
const judge = (responseId: string, given: object = {}) =>
	markNote(db, { ...of, responseId, level: 'partly', comment: 'And why?', now: 50, ...given });

it('notes wait in the order in which they were written, with the words that were marked', async () => {
	await write('ben', 'It judges.', 40);
	await write('ana', 'It frightens.', 41);
	const { waiting, note } = await queue();
	expect(waiting).toBe(2);
	expect(note).toMatchObject({ name: 'ben', text: 'It judges.', round: { name: 'loaded' } });
	expect(note?.quotes).toEqual(['The old']);
	const place = { at: note?.at ?? 0, responseId: note?.responseId ?? '' };
	expect((await queue({ after: place })).note?.name).toBe('ana');
});

it('a judged note leaves the queue, and its learner reads level and comment with the result', async () => {
	await write('ana', 'It judges.', 40);
	const { note } = await queue();
	expect(await judge(note?.responseId ?? '')).toEqual({ ok: true, value: null });
	expect(await queue()).toEqual({ waiting: 0, note: null });
	const result = await readResult({ db }, await open('ana'));
	expect(result?.words).toMatchObject({
		...{ note: { text: 'It judges.', level: 'partly' }, comment: { text: 'And why?' } }
	});
	expect(result?.score).toBe(result?.computed);
});

it('a note can be changed and taken away until a teacher has judged it', async () => {
	await write('ana', 'It judges.', 40);
	await write('ana', 'It frightens.', 41);
	const { note } = await queue();
	expect(note?.text).toBe('It frightens.');
	await judge(note?.responseId ?? '');
	await write('ana', 'Other words.', 60);
	await write('ana', '', 61);
	expect((await readResult({ db }, await open('ana')))?.words?.note?.text).toBe('It frightens.');
	await write('ben', 'One.', 62);
	await write('ben', '', 63);
	expect((await queue()).waiting).toBe(0);
});

it('other teachers see no note and judge none', async () => {
	await write('ana', 'It judges.', 40);
	const { note } = await queue();
	expect(await queue({ teacherId: 'stranger' })).toEqual({ waiting: 0, note: null });
	const refused = await judge(note?.responseId ?? '', { teacherId: 'stranger' });
	expect(refused).toEqual({ ok: false, reason: 'missing' });
	expect((await queue()).waiting).toBe(1);
});

it('nothing is written before hand-in, and nothing once the class is put away', async () => {
	await aLearner(db, { id: 'cleo' });
	const begun = { userId: 'cleo', assignment, marks: { loaded: [] }, handedInAt: null };
	attempts['cleo'] = await markedWork(db, begun);
	expect(await write('cleo', 'Too soon.', 40)).toEqual({ ok: false, reason: 'not-in' });
	await db.updateTable('class').set({ archived_at: 1 }).execute();
	expect(await write('ana', 'Too late.', 40)).toEqual({ ok: false, reason: 'archived' });
});
