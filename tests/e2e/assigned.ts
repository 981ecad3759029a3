import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { fingerprint } from '$lib/server/fingerprint';
import { findArticle } from '$lib/server/repositories/articles';
import { insertAssignment, type Assignment } from '$lib/server/repositories/assignments';
import { insertQuiz } from '$lib/server/repositories/quizzes';
import { insertSavedQuiz } from '$lib/server/repositories/saved-quizzes';
import type { QuizCache } from '$lib/server/services/read-quiz';
import { quizzesOf } from '../factories/an-open-exercise';
import { LOADED_ARTICLE } from './fixtures';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

// Quizzes and assignments for browser tests, written into the database of the server under test.

let remembered: QuizCache | undefined;
/** What remembers keys, as the app does. */
export const quizzes = () => (remembered ??= quizzesOf(db()));

/** A quiz of these rounds of an article. */
export async function newQuiz(exercises = ['loaded', 'source'], slug = LOADED_ARTICLE) {
	const article = await findArticle(db(), slug);
	const part = { type: 'article', keyVersionId: article?.keyVersionId ?? '', exercises };
	const parts = JSON.stringify([part]);
	const id = fingerprint(parts);
	await insertQuiz(db(), { id, parts, createdAt: Date.now() });
	return id;
}

/** A quiz of that teacher. */
export async function newSavedQuiz(
	teacher: { id: string; schoolId: string },
	{ title = 'Loaded terms and sources', quizId }: { title?: string; quizId?: string } = {}
) {
	const now = Date.now();
	const id = randomUUID();
	const times = { createdAt: now, updatedAt: now };
	const owner = { schoolId: teacher.schoolId, ownerId: teacher.id };
	await insertSavedQuiz(db(), {
		id,
		...owner,
		title,
		quizId: quizId ?? (await newQuiz()),
		...times
	});
	return id;
}

export const HOUR = 3_600_000;

/** An assignment of that class: open, due tomorrow, one attempt, results once all is handed in. */
export async function newAssignment(classId: string, given: Partial<Assignment> = {}) {
	const now = Date.now();
	const one: Assignment = {
		...{ id: randomUUID(), classId, savedQuizId: null, title: 'Loaded terms and sources' },
		...{ quizId: given.quizId ?? (await newQuiz()), isForAll: true, opensAt: null },
		...{ dueAt: now + 30 * HOUR, lateRule: 'mark', attemptsAllowed: 1, keep: 'best' },
		...{ feedback: 'hand-in', isShuffled: false, asksSure: false, createdBy: null, createdAt: now },
		...{ closedAt: null, ...given }
	};
	await insertAssignment(db(), one);
	return one;
}

/** A signed-in learner of a class with one assignment. */
export async function asLearner(page: Page, baseURL: string, given: Partial<Assignment> = {}) {
	const teacher = await newTeacher();
	const one = await newClass(teacher, { name: 'English 8b' });
	const learner = await newLearner(one, 'Ana');
	const assignment = await newAssignment(one.id, given);
	await signIn(page, learner, baseURL);
	return { teacher, one, learner, assignment };
}

/** Change the terms behind everybody's back, as time would. */
export async function setTerms(
	id: string,
	terms: { due_at?: number; closed_at?: number; feedback?: 'exercise' | 'hand-in' | 'due' }
) {
	await db().updateTable('assignment').set(terms).where('id', '=', id).execute();
}
