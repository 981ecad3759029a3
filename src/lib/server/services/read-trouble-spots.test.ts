import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '$lib/domain/exercises/answer';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz, aSmallQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { allFound, handInWork, nothingFound } from '../../../../tests/factories/handed-in-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { OpenExercise } from './open-exercise';
import { readTroubleSpots } from './read-trouble-spots';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	for (const id of ['ana', 'ben', 'cleo']) await aLearner(db, { id });
	const quizId = await aSmallQuiz(db, ['loaded']);
	await anAssignedQuiz(db, { quizId, dueAt: null, attemptsAllowed: 3 });
});

const read = () => readTroubleSpots({ db, quizzes: quizzesOf(db) }, 'class');

/** Marks the decoy "angry", where nothing is to be found. */
const angry = ({ material }: OpenExercise): Answer => {
	const at = material.spans.find(({ id }) => id === 'loaded-angry')?.at;
	return { kind: 'mark', marks: at ? [at] : [] };
};

it('nothing is shown before anything was handed in', async () => {
	expect(await read()).toEqual({ assignments: [], elements: [] });
});

it('shows what was missed in its sentence, and the fine sentence that was flagged, with reasons', async () => {
	await handInWork(db, { userId: 'ana', answer: nothingFound });
	await handInWork(db, { userId: 'ben', answer: angry });
	await handInWork(db, { userId: 'cleo', answer: allFound });
	const { assignments, elements } = await read();
	expect(assignments.map(({ title }) => title)).toEqual(['Loaded terms']);
	const why = 'This is a reason that a reader can understand.';
	const where = {
		...{ assignmentId: assignments[0]?.id, docRev: expect.any(String) as string },
		...{ round: 'loaded', sentenceId: expect.any(Number) as number }
	};
	expect(elements).toEqual([
		{
			element: 'loaded',
			missed: [
				{
					parts: ['A ', 'disastrous', ' delay now threatens the whole town.'],
					...{ wrong: 2, of: 3, why, isInverse: false, where: { ...where, sentenceId: 3 } }
				}
			],
			flagged: {
				parts: ['', 'Many drivers are angry', '.'],
				...{ wrong: 1, of: 3, why, isInverse: false, where }
			}
		}
	]);
});

it('second tries change nothing, since the learner has seen the reasons', async () => {
	await handInWork(db, { userId: 'ana', answer: nothingFound });
	await handInWork(db, { userId: 'ana', begins: 100_000, answer: allFound });
	const { elements } = await read();
	expect(elements[0]?.missed[0]).toMatchObject({ wrong: 1, of: 1 });
});

it('only the latest three assignments are read', async () => {
	for (const n of [1, 2, 3]) {
		const quizId = await aSmallQuiz(db, ['claim']);
		await anAssignedQuiz(db, { id: `a${n}`, title: `No ${n}`, quizId, dueAt: null, createdAt: n });
		const userId = ['ana', 'ben', 'cleo'][n - 1] ?? '';
		await handInWork(db, {
			userId,
			assignmentId: `a${n}`,
			exerciseId: 'claim',
			answer: nothingFound
		});
	}
	await handInWork(db, { userId: 'ana', answer: nothingFound });
	const { assignments, elements } = await read();
	expect(assignments.map(({ title }) => title)).toEqual(['No 3', 'No 2', 'No 1']);
	expect(elements.map(({ element }) => element)).toEqual(['claim']);
});
