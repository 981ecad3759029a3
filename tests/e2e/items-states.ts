import type { Page } from '@playwright/test';
import { idealAnswer } from '$lib/domain/exercises/ideal-answer';
import { isChoiceExercise, questionsOf } from '$lib/domain/exercises/questions';
import type { Answer } from '$lib/domain/exercises/answer';
import { quizzesOf } from '../factories/an-open-exercise';
import { markedWork } from '../factories/marked-work';
import { newAssignment, newQuiz } from './assigned';
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
		await markedWork(db(), { userId: id, assignment, answers, handedInAt: Date.now() });
	}
	return { one, assignment, root: `/teach/classes/${one.id}/assignments/${assignment.id}` };
}

async function answersOf(quizId: string, n: number): Promise<Record<string, Answer>> {
	const quiz = await quizzesOf(db()).read(quizId);
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
		await page.getByText('All questions as a table').click();
	}
};
