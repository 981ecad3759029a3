import type { Page } from '@playwright/test';
import { newAssignment, newQuiz } from './assigned';
import { LOADED_ARTICLE } from './fixtures';
import { aSkilledClass, aTeachersClass } from './skilled-class';

const ROUNDS = ['claim', 'source', 'loaded', 'match', 'reword', 'classify', 'questions'];

/** The sheets of an assignment of these rounds, or their key. */
export const paper =
	(path: string, rounds = ROUNDS, slug = LOADED_ARTICLE) =>
	async (page: Page) => {
		const { one, root } = await aTeachersClass(page);
		const { id } = await newAssignment(one.id, { quizId: await newQuiz(rounds, slug) });
		await page.goto(`${root}/assignments/${id}/${path}`);
		return `${root}/assignments/${id}`;
	};

/** The report on a class of so many learners. */
export const report = (names?: readonly string[]) => async (page: Page) => {
	const { root } = await aSkilledClass(page, names);
	await page.goto(`${root}/report`);
	return root;
};

/** Every state of what is printed. */
export const PAPER_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	paper: paper('print'),
	'paper-key': paper('print/key'),
	'paper-none': paper('print', ['ledger']),
	'report-nothing': async (page) => {
		const { root } = await aTeachersClass(page);
		await page.goto(`${root}/report`);
	},
	'report-five': report(['Ana', 'Ben', 'Cleo', 'Dan', 'Eve']),
	report: report()
};
