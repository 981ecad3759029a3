import { beforeEach, expect, it } from 'vitest';
import {
	aContestingClass,
	appOn,
	LOADED,
	WORSE
} from '../../../../tests/factories/a-contesting-class';
import { aClass, aLearner } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { anAsk } from '../../../../tests/factories/an-open-exercise';
import { handInWork } from '../../../../tests/factories/handed-in-work';
import { markedWork } from '../../../../tests/factories/marked-work';
import { listInAttempts } from '../repositories/class-marks';
import { findResponse } from '../repositories/responses';
import { insertSavedQuiz } from '../repositories/saved-quizzes';
import { insertSetScore } from '../repositories/set-scores';
import { readResult } from './read-result';
import { recompute } from './recompute';
import { saveAnswer } from './save-answer';

let made: Awaited<ReturnType<typeof aContestingClass>>;
beforeEach(async () => {
	made = await aContestingClass();
});

it('classes of another teacher keep their key, and another teacher answers nothing', async () => {
	await aClass(made.db, { id: 'other', teacherId: 'stranger', joinCode: 'ZZZ999' });
	const foreign = { ...made.assignment, id: 'foreign', classId: 'other' };
	await anAssignedQuiz(made.db, foreign);
	await aLearner(made.db, { id: 'dora', classId: 'other' });
	const theirs = { userId: 'dora', assignment: foreign, marks: { loaded: [WORSE] } };
	made.attempts['dora'] = await markedWork(made.db, theirs);
	await made.contest('ana', 'key:loaded-disastrous');
	const { place } = await made.queue();
	const challengeId = place?.id ?? '';
	expect((await made.queue({ teacherId: 'stranger' })).waiting).toBe(0);
	const asked = await made.answer({ teacherId: 'stranger', challengeId, requestId: 'r0' });
	expect(asked).toEqual({ ok: false, reason: 'missing' });
	await made.answer();
	expect((await made.scores())['dora']).toBe(0);
	const quiz = await made.db
		.selectFrom('assignment')
		.where('id', '=', 'foreign')
		.select('quiz_id')
		.executeTakeFirst();
	expect(quiz?.quiz_id).toBe(made.assignment.quizId);
});

it('all classes of the teacher follow, with kept quizzes; one that is put away stays as it was', async () => {
	for (const [id, joinCode] of [['second', 'CCC222'] as const, ['old', 'CCC333'] as const]) {
		await aClass(made.db, { id, joinCode, archivedAt: id === 'old' ? 1 : null });
		const given = await anAssignedQuiz(made.db, {
			...made.assignment,
			id: `of-${id}`,
			classId: id
		});
		await aLearner(made.db, { id: `dora-${id}`, classId: id });
		const theirs = { userId: `dora-${id}`, assignment: given, marks: { loaded: [WORSE] } };
		made.attempts[id] = await markedWork(made.db, theirs);
	}
	await insertSavedQuiz(made.db, {
		...{ id: 'kept', schoolId: 'school', ownerId: 'teacher', title: 'Words' },
		...{ quizId: made.assignment.quizId, createdAt: 0, updatedAt: 0 }
	});
	await made.contest('ana', 'key:loaded-disastrous');
	await made.answer();
	expect(await made.scores()).toMatchObject({ ana: 0.5, second: 0.5, old: 0 });
	const kept = await made.db.selectFrom('saved_quiz').select('quiz_id').executeTakeFirstOrThrow();
	const given = await made.db.selectFrom('assignment').select(['id', 'quiz_id']).execute();
	const quizOf = (id: string) => given.find((one) => one.id === id)?.quiz_id;
	expect(quizOf('of-second')).toBe(kept.quiz_id);
	expect(quizOf('of-old')).toBe(made.assignment.quizId);
});

it('an attempt that is still open keeps its answer, and is judged by the new key', async () => {
	await aLearner(made.db, { id: 'eve' });
	const begun = {
		userId: 'eve',
		assignment: made.assignment,
		marks: { loaded: [LOADED] },
		handedInAt: null
	};
	made.attempts['eve'] = await markedWork(made.db, begun);
	await made.contest('ana', 'key:loaded-disastrous');
	await made.answer();
	const { exercise, attempt } = await made.open('eve');
	expect(exercise.kind === 'mark' && exercise.targets).toEqual([]);
	expect(attempt.quizId).not.toBe(made.assignment.quizId);
	const response = await findResponse(made.db, attempt.id, 'loaded');
	expect(response?.answer).toEqual({ kind: 'mark', marks: [LOADED] });
	const ask = anAsk(await made.open('eve'), { baseRev: 1, after: 's', now: 60 });
	expect((await saveAnswer(made.db, await made.open('eve'), ask)).ok).toBe(true);
});

it('a score that a teacher set goes on counting', async () => {
	const response = await findResponse(made.db, made.attempts['ben'] ?? '', 'loaded');
	const said = { responseId: response?.id ?? '', byUser: 'teacher', at: 45 };
	await insertSetScore(made.db, { ...said, score: 0.9, reason: 'Explained.' });
	await made.contest('ana', 'key:loaded-disastrous');
	const done = await made.answer();
	expect((await readResult(made.app, await made.open('ben')))?.score).toBe(0.9);
	const told = await made.changeOf(done.ok ? done.value : '');
	const own = told?.rows.find(({ name }) => name === 'ben');
	expect(own).toMatchObject({ before: 1, after: 0.5, isSet: true, counts: 0.9 });
});

it('skills and results are then as a fresh count of all answers gives them', async () => {
	await anAssignedQuiz(made.db, {
		id: 'slow',
		dueAt: null,
		quizId: made.assignment.quizId
	});
	for (const [userId, loaded] of [['fay', [WORSE]] as const, ['gus', [LOADED]] as const]) {
		await aLearner(made.db, { id: userId });
		const answer = () => ({ kind: 'mark' as const, marks: [...loaded] });
		const done = await handInWork(made.db, { userId, assignmentId: 'slow', answer });
		made.attempts[userId] = done.attempt.id;
	}
	const states = () => made.db.selectFrom('skill_state').selectAll().orderBy('user_id').execute();
	const before = await states();
	await made.contest('ana', 'key:loaded-disastrous');
	expect((await made.answer()).ok).toBe(true);
	expect(await states()).not.toEqual(before);
	expect(await recompute(appOn(made.db))).toMatchObject({ results: 0, evidence: 0, skills: 0 });
});

it('every attempt is kept, with the new quiz, and so is the assignment', async () => {
	const of = { teacherId: 'teacher', classId: 'class', assignmentId: 'assignment' };
	const before = await listInAttempts(made.db, of);
	await made.contest('ana', 'key:loaded-disastrous');
	await made.answer();
	const after = await listInAttempts(made.db, of);
	expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
	const quizzes = new Set(after.map(({ quizId }) => quizId));
	expect([...quizzes]).toHaveLength(1);
	expect(quizzes.has(made.assignment.quizId)).toBe(false);
});
