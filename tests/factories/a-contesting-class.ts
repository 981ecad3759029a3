import type { Db } from '$lib/server/db/schema';
import type { Assignment } from '$lib/server/repositories/assignments';
import { findResponse } from '$lib/server/repositories/responses';
import { answerChallenge, type Answering } from '$lib/server/services/answer-challenge';
import { openExercise } from '$lib/server/services/open-exercise';
import { readChallengeQueue } from '$lib/server/services/read-challenge-queue';
import { readKeyChange } from '$lib/server/services/read-key-change';
import { createMaterialCache } from '$lib/server/services/read-material';
import { createQuizCache } from '$lib/server/services/read-quiz';
import { writeChallenge } from '$lib/server/services/write-challenge';
import { testDb } from '../test-db';
import { aClass, aLearner, aSchool, aTeacher } from './a-school';
import { anAssignedQuiz } from './an-assigned-quiz';
import { markedWork } from './marked-work';

/** "disastrous" is the one loaded term of the small text; about "worse" the key says nothing. */
export const LOADED = { start: 19, end: 20 };
export const WORSE = { start: 29, end: 30 };

/** What services ask of the app, with nothing remembered. */
export function appOn(db: Db) {
	const material = createMaterialCache(db);
	return { db, material, quizzes: createQuizCache(db, material) };
}

/**
 * A class in which Ana marked "worse", Ben "disastrous" and Cleo both, and everything that its
 * learners and its teacher do about the key.
 */
export async function aContestingClass() {
	const db = await testDb();
	const app = appOn(db);
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	const assignment = await anAssignedQuiz(db);
	const attempts: Record<string, string> = {};
	const made = { db, app, assignment, attempts, ...actsIn({ db, app, attempts }) };
	for (const [userId, loaded] of MARKS) {
		await aLearner(db, { id: userId });
		await made.work(userId, { assignment, loaded });
	}
	return made;
}

const MARKS = [
	['ana', [WORSE]],
	['ben', [LOADED]],
	['cleo', [LOADED, WORSE]]
] as const;

interface Given {
	db: Db;
	app: ReturnType<typeof appOn>;
	/** By what the tests call them: mostly the learner. */
	attempts: Record<string, string>;
}

interface Work {
	assignment: Assignment;
	loaded: readonly { start: number; end: number }[];
	handedInAt?: number | null;
}

function actsIn({ db, app, attempts }: Given) {
	const open = async (userId: string, exerciseId = 'loaded') => {
		const attemptId = attempts[userId] ?? '';
		const found = await openExercise(app, { userId, attemptId, exerciseId, now: 30 });
		if (!found) throw new Error('no exercise');
		return found;
	};
	const queue = (given: object = {}) =>
		readChallengeQueue(app, { teacherId: 'teacher', classId: 'class', asked: null, ...given });
	return {
		open,
		queue,
		work: async (userId: string, { loaded, ...given }: Work) => {
			const marks = { loaded: [...loaded], claim: [] };
			attempts[userId] = await markedWork(db, { userId, marks, ...given });
		},
		contest: async (userId: string, place: string, reason = 'Many would say so.') =>
			writeChallenge(db, await open(userId), { place, reason, now: 40 }),
		/** Answer the first place that waits. */
		answer: async (given: Partial<Answering> = {}) => {
			const { place } = await queue();
			return answerChallenge(app, {
				...{ teacherId: 'teacher', taught: { id: 'class', schoolId: 'school' } },
				...{ challengeId: place?.id ?? '', answer: 'accepted', reason: 'You are right.' },
				words: { kind: 'loaded-language', why: 'It says that a change is bad.', neutral: 'more' },
				...{ sign: (by: string) => `${by}+`, requestId: 'r1', now: 50, ...given }
			});
		},
		/** The computed score of everybody's loaded round. */
		scores: async () => {
			const all = await Promise.all(
				Object.entries(attempts).map(async ([name, attemptId]) => {
					const response = await findResponse(db, attemptId, 'loaded');
					return [name, response?.result?.score] as const;
				})
			);
			return Object.fromEntries(all);
		},
		changeOf: (changeId: string) =>
			readKeyChange(app, { teacherId: 'teacher', classId: 'class', changeId })
	};
}
