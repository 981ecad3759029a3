import type { Page } from '@playwright/test';
import type { Assignment } from '$lib/server/repositories/assignments';
import { asLearner, HOUR, newAssignment, newQuiz, newSavedQuiz } from './assigned';
import { handIn } from './fixtures';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

async function asTeacher(page: Page) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id);
	const one = await newClass(teacher, { name: 'English 8b' });
	return { teacher, one, root: `/teach/classes/${one.id}/assignments` };
}

async function compose(page: Page) {
	await asTeacher(page);
	await page.goto('/teach/quizzes/new');
	await page.getByRole('button', { name: 'Propose a quiz' }).click();
	await page.getByRole('heading', { name: 'Exercises, in this order' }).waitFor();
}

async function aClassAtWork(page: Page) {
	const { teacher, one, root } = await asTeacher(page);
	const savedQuizId = await newSavedQuiz(teacher);
	for (const name of ['Ana', 'Ben', 'Cleo']) await newLearner(one, name);
	const now = Date.now();
	const assignment = await newAssignment(one.id, { savedQuizId, title: 'Who says so? <b>' });
	await newAssignment(one.id, { title: 'Later', opensAt: now + HOUR, dueAt: null });
	await newAssignment(one.id, { title: 'Over', dueAt: now - HOUR, lateRule: 'refuse' });
	await newAssignment(one.id, { title: 'Late work', dueAt: now - 50 * HOUR });
	await db()
		.insertInto('learner_group')
		.values({ id: `g-${one.id}`, class_id: one.id, name: 'Red group' })
		.execute();
	return { root, teacher, one, assignment };
}

const learner =
	(given: Partial<Assignment> = {}) =>
	async (page: Page) => {
		const made = await asLearner(page, process.env['E2E_URL'] ?? '', given);
		await page.goto(`/assignments/${made.assignment.id}`);
		return made;
	};

const begun =
	(given: Partial<Assignment> = {}) =>
	async (page: Page) => {
		const made = await learner(given)(page);
		await page.getByRole('button', { name: 'Begin' }).click();
		await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
		return made;
	};

const handInPage = async (page: Page) => {
	await page.getByRole('link', { name: /^All exercises/ }).click();
	await page.getByRole('button', { name: 'Hand in everything' }).waitFor();
};

/** Every state of quizzes, assignments and the work of learners. */
export const ASSIGNMENT_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'attempt-offline': async (page) => {
		await begun()(page);
		await page.evaluate(() => void dispatchEvent(new Event('offline')));
		await page.getByText('No network.').waitFor();
	},
	'quizzes-empty': async (page) => {
		await asTeacher(page);
		await page.goto('/teach/quizzes');
	},
	quizzes: async (page) => {
		const { teacher } = await asTeacher(page);
		await newSavedQuiz(teacher, {
			title: 'Loaded terms <script> 🦉 and a title that is rather long'
		});
		await newSavedQuiz(teacher);
		await page.goto('/teach/quizzes');
	},
	'quiz-new': async (page) => {
		await asTeacher(page);
		await page.goto('/teach/quizzes/new');
	},
	'quiz-new-refused': async (page) => {
		await asTeacher(page);
		await page.goto('/teach/quizzes/new');
		await page.getByLabel('Title').fill('');
		for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
		await page.getByRole('button', { name: 'Propose a quiz' }).click();
		await page.getByText('Give it a title.').waitFor();
	},
	quiz: compose,
	'quiz-problem': async (page) => {
		await compose(page);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await page.getByRole('alert').waitFor();
	},
	'quiz-shared-link': async (page) => {
		await compose(page);
		await page.getByRole('button', { name: 'Make a link' }).click();
		await page.getByLabel('Link for a colleague').waitFor();
	},
	'quiz-shared': async (page) => {
		await compose(page);
		await page.getByRole('button', { name: 'Make a link' }).click();
		await page.goto(await page.getByLabel('Link for a colleague').inputValue());
	},
	'quiz-preview-mark': async (page) => {
		const { teacher } = await asTeacher(page);
		const quiz = await newSavedQuiz(teacher);
		await page.goto(`/teach/quizzes/${quiz}/preview/loaded`);
	},
	...Object.fromEntries(
		['match', 'reword', 'classify', 'questions', 'ledger'].map((round) => [
			`quiz-preview-${round}`,
			async (page: Page) => {
				const { teacher } = await asTeacher(page);
				const quiz = await newSavedQuiz(teacher, { quizId: await newQuiz([round]) });
				await page.goto(`/teach/quizzes/${quiz}/preview/${round}`);
			}
		])
	),
	'assign-no-quiz': async (page) => {
		const { root } = await asTeacher(page);
		await page.goto(`${root}/new`);
	},
	'assign-new': async (page) => {
		const { root } = await aClassAtWork(page);
		await page.goto(`${root}/new`);
	},
	'assign-new-refused': async (page) => {
		const { root } = await aClassAtWork(page);
		await page.goto(`${root}/new`);
		await page.getByLabel('Only some of it').check();
		await page.getByLabel('Due', { exact: true }).fill('');
		await page.getByLabel('After the due date').check();
		await page.getByRole('button', { name: 'Assign' }).click();
		await page.locator('[aria-invalid="true"]').first().waitFor();
	},
	'assignments-empty': async (page) => {
		const { root } = await asTeacher(page);
		await page.goto(root);
	},
	assignments: async (page) => {
		const { root } = await aClassAtWork(page);
		await page.goto(root);
	},
	assignment: async (page) => {
		const { root, assignment } = await aClassAtWork(page);
		await page.goto(`${root}/${assignment.id}?new`);
	},
	'learn-assigned': async (page) => {
		const { one } = await learner()(page);
		const now = Date.now();
		await newAssignment(one.id, { title: 'Claims on Mill Street', dueAt: now + 80 * HOUR });
		await newAssignment(one.id, { title: 'Next week', opensAt: now + 90 * HOUR, dueAt: null });
		await newAssignment(one.id, { title: 'Over', dueAt: now - HOUR, lateRule: 'refuse' });
		await page.goto('/learn');
	},
	'learn-nothing': async (page) => {
		await signIn(page, await newLearner(await newClass(await newTeacher())));
		await page.goto('/learn');
	},
	work: learner(),
	'work-scheduled': learner({ opensAt: Date.now() + 40 * HOUR, dueAt: null }),
	'work-late': learner({ dueAt: Date.now() - 30 * HOUR, attemptsAllowed: 3 }),
	'work-over': learner({ dueAt: Date.now() - HOUR, lateRule: 'refuse' }),
	'attempt-begun': begun(),
	'attempt-asking': async (page) => {
		await begun()(page);
		await page.getByRole('button', { name: 'I need help' }).click();
		await page.getByRole('button', { name: 'Help is asked for' }).waitFor();
	},
	'attempt-withheld': async (page) => {
		await begun({ feedback: 'due' })(page);
		await handIn(page);
	},
	'attempt-hand-in': async (page) => {
		await begun()(page);
		await handIn(page);
		await handInPage(page);
	},
	'attempt-in': async (page) => {
		const { assignment } = await begun({ attemptsAllowed: 2 })(page);
		await handInPage(page);
		await page.getByRole('button', { name: 'Hand in everything' }).click();
		await page.getByRole('heading', { name: 'Handed in' }).waitFor();
		return assignment;
	},
	'work-done': async (page) => {
		const { assignment } = await begun({ attemptsAllowed: 2 })(page);
		await handInPage(page);
		await page.getByRole('button', { name: 'Hand in everything' }).click();
		await page.getByRole('heading', { name: 'Handed in' }).waitFor();
		await page.goto(`/assignments/${assignment.id}`);
	}
};
