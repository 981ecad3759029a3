import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { idealAnswer } from '$lib/domain/exercises/ideal-answer';
import { isChoiceExercise, questionsOf } from '$lib/domain/exercises/questions';
import type { Answer } from '$lib/domain/exercises/answer';
import { CONFIDENCE_LEVELS } from '$lib/domain/calibration/confidence';
import { insertQuiz } from '$lib/server/repositories/quizzes';
import { markedWork } from '../factories/marked-work';
import { newAssignment, newQuiz, quizzes } from './assigned';
import { NAMES } from './class-states';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

/** A class of which so many have answered; the more to the front, the more they get right. */
export async function anAnsweredClass(page: Page, learners: number, baseURL = '') {
	const teacher = await newTeacher();
	await signIn(page, teacher.id, baseURL || (process.env['E2E_URL'] ?? ''));
	const one = await newClass(teacher, { name: 'English 8b' });
	const quizId = await newQuiz(['match', 'reword', 'loaded']);
	const assignment = await newAssignment(one.id, { quizId });
	for (const [n, name] of NAMES.slice(0, learners).entries()) {
		const id = await newLearner(one, name);
		const answers = await answersOf(quizId, n);
		const work = { userId: id, assignment, answers, quizzes: quizzes() };
		await markedWork(db(), { ...work, handedInAt: Date.now() });
	}
	return { one, assignment, root: `/teach/classes/${one.id}/assignments/${assignment.id}` };
}

async function answersOf(quizId: string, n: number): Promise<Record<string, Answer>> {
	const quiz = await quizzes().read(quizId);
	return Object.fromEntries(
		quiz.map(({ id, exercise }): [string, Answer] => {
			const ideal = idealAnswer(exercise);
			if (ideal.kind === 'mark') return [id, { ...ideal, marks: ideal.marks.slice(n % 4) }];
			if (!isChoiceExercise(exercise)) return [id, ideal];
			const labels = questionsOf(exercise).flatMap(({ id: question, choices, best }, i) => {
				if ((n + i) % 11 === 10) return [];
				const isRight = (n * 5 + i * 3) % 12 > n / 3 + (i % 4);
				const wrong = choices.filter((choice) => choice !== best);
				return [[question, isRight ? best : (wrong[(n + i) % wrong.length] ?? best)]];
			});
			return [id, { kind: exercise.kind, labels: Object.fromEntries(labels) }];
		})
	);
}

const items = (learners: number) => async (page: Page) => {
	const { root } = await anAnsweredClass(page, learners);
	await page.goto(`${root}/items`);
};

/** How the questions of an assignment went, by the number of answers. */
export const ITEMS_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'items-none': items(0),
	'items-one': items(1),
	'items-five': items(5),
	'items-twelve': items(12),
	'items-thirty': async (page) => {
		await items(30)(page);
		for (const one of await page.locator('summary').all()) await one.click();
	},
	'items-exercise': async (page) => {
		await items(30)(page);
		const first = page
			.getByRole('region', { name: 'Exercise by exercise' })
			.getByRole('link')
			.first();
		await first.click();
		await page.waitForURL(/items\/./);
	}
};

/** A learner whose assignment asks how sure she is of each sentence; sure of all, right in most. */
export async function aSureLearner(page: Page, { isDone = false } = {}, baseURL = '') {
	const teacher = await newTeacher();
	const one = await newClass(teacher, { name: 'English 8b' });
	const items = Array.from({ length: isDone ? 12 : 3 }, (_, i) => ({
		...{ id: `q${i}`, element: 'loaded', tested: [], hasIt: i % 2 === 0, why: 'It judges.' },
		text: i % 2 === 0 ? 'The disastrous plan was shelved.' : 'The plan was shelved in May.'
	}));
	const parts = JSON.stringify([{ type: 'set', exercise: { kind: 'spot', id: 'spot', items } }]);
	const quizId = randomUUID();
	await insertQuiz(db(), { id: quizId, parts, createdAt: Date.now() });
	const assignment = await newAssignment(one.id, { quizId, asksSure: true });
	const learner = await newLearner(one, 'Ana');
	if (isDone) {
		const labels = Object.fromEntries(items.map(({ id }, i) => [id, i % 3 ? 'yes' : 'no']));
		const sure = Object.fromEntries(
			items.map(({ id }, i) => [id, CONFIDENCE_LEVELS[i % 4] ?? 'very-sure'])
		);
		const answers = { spot: { kind: 'spot' as const, labels, sure } };
		await markedWork(db(), { userId: learner, assignment, answers, handedInAt: Date.now() });
	}
	const attempt = isDone
		? ''
		: await markedWork(db(), { userId: learner, assignment, handedInAt: null });
	await signIn(page, learner, baseURL || (process.env['E2E_URL'] ?? ''));
	return { teacher, one, assignment, learner, attempt };
}

/** An assignment that asks how sure learners are, and what they are told of it. */
export const SURE_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'sure-questions': async (page) => {
		const { attempt } = await aSureLearner(page);
		await page.goto(`/attempts/${attempt}/spot`);
	},
	'sure-questions-told': async (page) => {
		await aSureLearner(page, { isDone: true });
		await page.goto('/progress');
	}
};
