import { beforeEach, expect, it } from 'vitest';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAsk } from '../../../../tests/factories/an-open-exercise';
import { handInWork } from '../../../../tests/factories/handed-in-work';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { listInAttempts } from '../repositories/class-marks';
import { listChallengesTo } from '../repositories/challenges';
import { findResponse } from '../repositories/responses';
import { insertSavedQuiz } from '../repositories/saved-quizzes';
import { insertSetScore } from '../repositories/set-scores';
import { answerChallenge, type Answering } from './answer-challenge';
import { openExercise } from './open-exercise';
import { readChallengeQueue } from './read-challenge-queue';
import { readKeyChange } from './read-key-change';
import { createMaterialCache } from './read-material';
import { createQuizCache } from './read-quiz';
import { readResult } from './read-result';
import { recompute } from './recompute';
import { saveAnswer } from './save-answer';
import { writeChallenge } from './write-challenge';

// "disastrous" (token 19) is the one loaded term of the small text; "angry" is a decoy.

const LOADED = { start: 19, end: 20 };
const WORSE = { start: 29, end: 30 };

let db: Db;
let app: ReturnType<typeof appOn>;
let assignment: Assignment;
const attempts: Record<string, string> = {};

function appOn(of: Db) {
	const material = createMaterialCache(of);
	return { db: of, material, quizzes: createQuizCache(of, material) };
}

beforeEach(async () => {
	db = await testDb();
	app = appOn(db);
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	assignment = await anAssignedQuiz(db);
	await work('ana', [WORSE]);
	await work('ben', [LOADED]);
	await work('cleo', [LOADED, WORSE]);
});

async function work(userId: string, loaded: { start: number; end: number }[], given: object = {}) {
	await aLearner(db, { id: userId, ...given });
	const marks = { loaded, claim: [] };
	attempts[userId] = await markedWork(db, { userId, assignment, marks, ...given });
}

async function open(userId: string, exerciseId = 'loaded', now = 30) {
	const attemptId = attempts[userId] ?? '';
	const found = await openExercise(app, { userId, attemptId, exerciseId, now });
	if (!found) throw new Error('no exercise');
	return found;
}

const contest = async (userId: string, place: string, reason = 'Many would say so.') =>
	writeChallenge(db, await open(userId), { place, reason, now: 40 });
const queue = (given: object = {}) =>
	readChallengeQueue(app, { teacherId: 'teacher', classId: 'class', asked: null, ...given });

async function answer(given: Partial<Answering> = {}) {
	const { place } = await queue();
	return answerChallenge(app, {
		...{ teacherId: 'teacher', taught: { id: 'class', schoolId: 'school' } },
		...{ challengeId: place?.id ?? '', answer: 'accepted', reason: 'You are right.' },
		words: { kind: 'loaded-language', why: 'It says that a change is bad.', neutral: 'more' },
		...{ sign: (by: string) => `${by}+`, requestId: 'r1', now: 50, ...given }
	});
}

async function scores(exercise = 'loaded') {
	const all = await Promise.all(
		Object.keys(attempts).map(async (userId) => {
			const response = await findResponse(db, attempts[userId] ?? '', exercise);
			return [userId, response?.result?.score] as const;
		})
	);
	return Object.fromEntries(all);
}

const answers = () => db.selectFrom('response').select(['id', 'answer', 'rev']).execute();
const changeOf = (changeId: string) =>
	readKeyChange(app, { teacherId: 'teacher', classId: 'class', changeId });

it('the words of these tests stand where they say', async () => {
	const { material } = await open('ana');
	const word = ({ start }: { start: number }) => {
		const token = material.document.tokens[start];
		return token && material.document.text.slice(token.start, token.end);
	};
	expect([LOADED, WORSE].map(word)).toEqual(['disastrous', 'worse']);
	expect(await scores()).toEqual({ ana: 0, ben: 1, cleo: 0.5 });
});

it('a challenge waits with its sentence, the reasons, and how many marked the words', async () => {
	await contest('ana', 'key:loaded-disastrous', 'A delay of years is one.');
	await contest('ben', 'key:loaded-disastrous', 'The mayor says so herself.');
	const { waiting, place } = await queue();
	expect(waiting).toBe(1);
	expect(place?.parts.join('')).toContain('A disastrous delay now threatens');
	expect(place?.reasons.map(({ name, reason }) => [name, reason])).toEqual([
		['ana', 'A delay of years is one.'],
		['ben', 'The mayor says so herself.']
	]);
	expect(place?.marked).toEqual({ n: 2, of: 3 });
	expect(place?.key?.why).toBe('This is a reason that a reader can understand.');
});

it('a preview says how many attempts would change, and changes nothing', async () => {
	await contest('ana', 'key:loaded-disastrous');
	const before = await scores();
	const { place } = await queue();
	expect(place?.reach.accepted).toEqual({ attempts: 3, up: 1, down: 2 });
	expect(place?.reach.debatable).toEqual({ attempts: 3, up: 1, down: 0 });
	expect(await scores()).toEqual(before);
});

it('an accepted place leaves the key for everybody, and the report says who changed by how much', async () => {
	await contest('ana', 'key:loaded-disastrous');
	const kept = await answers();
	const { place } = await queue();
	const done = await answer();
	// Nothing is to be found now: each extra mark costs half.
	expect(await scores()).toEqual({ ana: 0.5, ben: 0.5, cleo: 0 });
	const told = await changeOf(done.ok ? done.value : '');
	expect(told?.rows.map(({ name, before, after }) => [name, before, after])).toEqual([
		['ana', 0, 0.5],
		['ben', 1, 0.5],
		['cleo', 0.5, 0]
	]);
	expect(told?.change.checked).toBe(6);
	expect(place?.reach.accepted).toEqual({ attempts: 3, up: 1, down: 2 });
	expect(await answers()).toEqual(kept);
	expect((await queue()).waiting).toBe(0);
});

it('a place made debatable costs nobody, and marking it costs nobody', async () => {
	await contest('ana', 'key:loaded-disastrous');
	await answer({ answer: 'debatable' });
	expect(await scores()).toEqual({ ana: 0.5, ben: 1, cleo: 0.5 });
	const result = await readResult(app, await open('ben'));
	const notes = result?.feedback.kind === 'mark' ? result.feedback.notes : [];
	expect(notes.map(({ verdict }) => verdict)).toContain('debatable');
	expect(result?.signedBy).toBe('Bluepencil+');
});

it('a proposed place joins the key, and whoever marked it has found it', async () => {
	expect(await contest('ana', 'own:29-30')).toEqual({ ok: true, value: null });
	expect((await answer()).ok).toBe(true);
	expect(await scores()).toEqual({ ana: 0.5, ben: 0.5, cleo: 1 });
});

it('a new place needs the words that a key needs', async () => {
	await contest('ana', 'own:29-30');
	const words = { kind: 'loaded-language', why: 'Bad.' };
	expect(await answer({ words })).toEqual({ ok: false, reason: 'words' });
	expect((await queue()).waiting).toBe(1);
	expect((await answer({ words, answer: 'debatable' })).ok).toBe(true);
	expect(await scores()).toEqual({ ana: 0, ben: 1, cleo: 1 });
});

it('a declined challenge changes no score, and its learner reads why', async () => {
	await contest('ana', 'key:loaded-disastrous');
	const before = await scores();
	await answer({ answer: 'declined', reason: 'Look at the verb.' });
	expect(await scores()).toEqual(before);
	const response = await findResponse(db, attempts['ana'] ?? '', 'loaded');
	const [challenge] = await listChallengesTo(db, [response?.id ?? '']);
	expect(challenge).toMatchObject({ state: 'declined', answer: 'Look at the verb.' });
	expect(challenge?.changeId).toBeNull();
});

it('the same press twice gives the same change, and scores once', async () => {
	await contest('ana', 'key:loaded-disastrous');
	const { place } = await queue();
	const challengeId = place?.id ?? '';
	const first = await answer();
	const second = await answer({ challengeId });
	expect(second).toEqual(first);
	expect(await db.selectFrom('key_change').select('id').execute()).toHaveLength(1);
	const other = await answer({ challengeId, requestId: 'r2' });
	expect(other).toEqual({ ok: false, reason: 'missing' });
});

it('two learners who contest one place are answered at once', async () => {
	await contest('ana', 'key:loaded-disastrous');
	await contest('ben', 'key:loaded-disastrous');
	await answer({ answer: 'debatable' });
	const states = await db.selectFrom('challenge').select('state').execute();
	expect(states.map(({ state }) => state)).toEqual(['debatable', 'debatable']);
});

it('classes of another teacher keep their key, and another teacher answers nothing', async () => {
	await aClass(db, { id: 'other', teacherId: 'stranger', joinCode: 'ZZZ999' });
	const foreign = { ...assignment, id: 'foreign', classId: 'other' };
	await anAssignedQuiz(db, foreign);
	await aLearner(db, { id: 'dora', classId: 'other' });
	const theirs = { userId: 'dora', assignment: foreign, marks: { loaded: [WORSE] } };
	attempts['dora'] = await markedWork(db, theirs);
	await contest('ana', 'key:loaded-disastrous');
	const { place } = await queue();
	const challengeId = place?.id ?? '';
	expect((await queue({ teacherId: 'stranger' })).waiting).toBe(0);
	const asked = await answer({ teacherId: 'stranger', challengeId, requestId: 'r0' });
	expect(asked).toEqual({ ok: false, reason: 'missing' });
	await answer();
	expect((await scores())['dora']).toBe(0);
	const quiz = await db
		.selectFrom('assignment')
		.where('id', '=', 'foreign')
		.select('quiz_id')
		.executeTakeFirst();
	expect(quiz?.quiz_id).toBe(assignment.quizId);
});

it('all classes of the teacher follow, with kept quizzes; one that is put away stays as it was', async () => {
	for (const [id, joinCode] of [['second', 'CCC222'] as const, ['old', 'CCC333'] as const]) {
		await aClass(db, { id, joinCode, archivedAt: id === 'old' ? 1 : null });
		const given = await anAssignedQuiz(db, { ...assignment, id: `of-${id}`, classId: id });
		await aLearner(db, { id: `dora-${id}`, classId: id });
		const theirs = { userId: `dora-${id}`, assignment: given, marks: { loaded: [WORSE] } };
		attempts[id] = await markedWork(db, theirs);
	}
	await insertSavedQuiz(db, {
		...{ id: 'kept', schoolId: 'school', ownerId: 'teacher', title: 'Words' },
		...{ quizId: assignment.quizId, createdAt: 0, updatedAt: 0 }
	});
	await contest('ana', 'key:loaded-disastrous');
	await answer();
	expect(await scores()).toMatchObject({ ana: 0.5, second: 0.5, old: 0 });
	const kept = await db.selectFrom('saved_quiz').select('quiz_id').executeTakeFirstOrThrow();
	const given = await db.selectFrom('assignment').select(['id', 'quiz_id']).execute();
	const quizOf = (id: string) => given.find((one) => one.id === id)?.quiz_id;
	expect(quizOf('of-second')).toBe(kept.quiz_id);
	expect(quizOf('of-old')).toBe(assignment.quizId);
});

it('an attempt that is still open keeps its answer, and is judged by the new key', async () => {
	await aLearner(db, { id: 'eve' });
	const begun = { userId: 'eve', assignment, marks: { loaded: [LOADED] }, handedInAt: null };
	attempts['eve'] = await markedWork(db, begun);
	await contest('ana', 'key:loaded-disastrous');
	await answer();
	const { exercise, attempt } = await open('eve');
	expect(exercise.kind === 'mark' && exercise.targets).toEqual([]);
	expect(attempt.quizId).not.toBe(assignment.quizId);
	const response = await findResponse(db, attempt.id, 'loaded');
	expect(response?.answer).toEqual({ kind: 'mark', marks: [LOADED] });
	const ask = anAsk(await open('eve'), { baseRev: 1, after: 's', now: 60 });
	expect((await saveAnswer(db, await open('eve'), ask)).ok).toBe(true);
});

it('a score that a teacher set goes on counting', async () => {
	const response = await findResponse(db, attempts['ben'] ?? '', 'loaded');
	const said = { responseId: response?.id ?? '', byUser: 'teacher', at: 45 };
	await insertSetScore(db, { ...said, score: 0.9, reason: 'Explained.' });
	await contest('ana', 'key:loaded-disastrous');
	const done = await answer();
	expect((await readResult(app, await open('ben')))?.score).toBe(0.9);
	const told = await changeOf(done.ok ? done.value : '');
	const own = told?.rows.find(({ name }) => name === 'ben');
	expect(own).toMatchObject({ before: 1, after: 0.5, isSet: true, counts: 0.9 });
});

it('skills and results are then as a fresh count of all answers gives them', async () => {
	assignment = await anAssignedQuiz(db, { id: 'slow', dueAt: null, quizId: assignment.quizId });
	for (const [userId, loaded] of [['fay', [WORSE]] as const, ['gus', [LOADED]] as const]) {
		await aLearner(db, { id: userId });
		const answer = () => ({ kind: 'mark' as const, marks: [...loaded] });
		const done = await handInWork(db, { userId, assignmentId: 'slow', answer });
		attempts[userId] = done.attempt.id;
	}
	const states = () => db.selectFrom('skill_state').selectAll().orderBy('user_id').execute();
	const before = await states();
	await contest('ana', 'key:loaded-disastrous');
	expect((await answer()).ok).toBe(true);
	expect(await states()).not.toEqual(before);
	expect(await recompute(appOn(db))).toMatchObject({ results: 0, evidence: 0, skills: 0 });
});

it('every attempt is kept, with the new quiz, and so is the assignment', async () => {
	const of = { teacherId: 'teacher', classId: 'class', assignmentId: 'assignment' };
	const before = await listInAttempts(db, of);
	await contest('ana', 'key:loaded-disastrous');
	await answer();
	const after = await listInAttempts(db, of);
	expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
	const quizzes = new Set(after.map(({ quizId }) => quizId));
	expect([...quizzes]).toHaveLength(1);
	expect(quizzes.has(assignment.quizId)).toBe(false);
});

it('a second change builds on the first', async () => {
	await contest('ana', 'key:loaded-disastrous');
	await answer({ answer: 'debatable' });
	await contest('cleo', 'own:29-30');
	expect((await answer({ requestId: 'r2' })).ok).toBe(true);
	expect(await scores()).toEqual({ ana: 1, ben: 0, cleo: 1 });
	const result = await readResult(app, await open('ana'));
	expect(result?.signedBy).toBe('Bluepencil++');
});
