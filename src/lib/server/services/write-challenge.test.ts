import { beforeEach, expect, it } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { openExercise } from './open-exercise';
import { readOwnChallenges } from './read-own-challenges';
import { writeChallenge } from './write-challenge';

const PLACE = 'key:loaded-disastrous';

let db: Db;
let assignment: Assignment;
let attemptId: string;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	assignment = await anAssignedQuiz(db, { attemptsAllowed: 2 });
	await aLearner(db);
	const marks = { loaded: [{ start: 29, end: 30 }], claim: [] };
	attemptId = await markedWork(db, { userId: 'ana', assignment, marks });
});

async function open(id = attemptId, exerciseId = 'loaded') {
	const address = { userId: 'ana', attemptId: id, exerciseId, now: 30 };
	const found = await openExercise({ db, quizzes: quizzesOf(db) }, address);
	if (!found) throw new Error('no exercise');
	return found;
}
const contest = async (given: object = {}, id = attemptId) =>
	writeChallenge(db, await open(id), { place: PLACE, reason: 'Why?', now: 40, ...given });
const rows = () => db.selectFrom('challenge').selectAll().execute();

it('a learner sees what she may contest, and what she has contested with its state', async () => {
	const before = await readOwnChallenges({ db }, await open());
	expect(before?.places).toMatchObject([
		{ name: PLACE, quote: 'disastrous', isInKey: true, sentence: 4 },
		{ name: 'own:29-30', quote: 'worse', isInKey: false, sentence: 5 }
	]);
	await contest();
	const after = await readOwnChallenges({ db }, await open());
	expect(after?.places.map(({ name }) => name)).toEqual(['own:29-30']);
	expect(after?.made).toMatchObject([{ quote: 'disastrous', reason: 'Why?', state: 'open' }]);
});

it('the same place twice is one challenge, from a second attempt too', async () => {
	await contest();
	await contest({ reason: 'Again.' });
	const again = { userId: 'ana', assignment, marks: { loaded: [], claim: [] }, number: 2 };
	const second = await markedWork(db, again);
	expect(await contest({}, second)).toEqual({ ok: true, value: null });
	expect((await rows()).map(({ reason }) => reason)).toEqual(['Why?']);
});

it('swear words and places that are not there are refused, with nothing kept', async () => {
	expect(await contest({ reason: 'This is fucking wrong.' })).toMatchObject({ reason: 'abusive' });
	expect(await contest({ place: 'own:2-3' })).toMatchObject({ reason: 'no-place' });
	expect(await contest({ place: 'key:claim-closed' })).toMatchObject({ reason: 'no-place' });
	expect(await rows()).toEqual([]);
});

it('nothing is contested before results may be seen, nor once the class is put away', async () => {
	await db.updateTable('assignment').set({ feedback: 'due' }).execute();
	expect(await contest()).toMatchObject({ reason: 'later' });
	expect(await readOwnChallenges({ db }, await open())).toBeNull();
	await db.updateTable('class').set({ archived_at: 1 }).execute();
	expect(await contest()).toMatchObject({ reason: 'archived' });
});
