import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { anAssignment, someWork } from '../factories/an-assignment';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

/** A teacher who looks after her school, with a class at work: one asks, one works, one waits. */
async function aClassAtWork(page: Page) {
	const teacher = await newTeacher();
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', teacher.id).execute();
	const one = await newClass(teacher, { name: 'English 8b' });
	const [ana, ben] = [await newLearner(one, 'Ana'), await newLearner(one, 'Ben')];
	await newLearner(one, 'Cleo');
	const assignmentId = await anAssignment(db(), { id: randomUUID(), classId: one.id });
	const now = Date.now();
	await someWork(db(), { userId: ana, assignmentId, startedAt: now, helpAt: now });
	await someWork(db(), { userId: ben, assignmentId, startedAt: now, savedAt: [now] });
	await signIn(page, teacher.id);
	return { data: `/teach/classes/${one.id}/data`, ana, one, assignmentId };
}

const board = (view: string) => async (page: Page) => {
	const { one, assignmentId } = await aClassAtWork(page);
	await page.goto(`/teach/classes/${one.id}/assignments/${assignmentId}/board${view}`);
};

const asAdmin = (path: string) => async (page: Page) => {
	await aClassAtWork(page);
	await page.goto(path);
};

/** Every state of the board, of what is stored about people, and of the school's own pages. */
export const OVERSIGHT_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	board: board(''),
	projector: board('/projector'),
	data: async (page) => page.goto((await aClassAtWork(page)).data),
	'data-learner': async (page) => {
		const { data, ana } = await aClassAtWork(page);
		await page.goto(`${data}?learner=${ana}`);
	},
	'account-data': asAdmin('/account/data'),
	log: asAdmin('/admin/log'),
	retention: asAdmin('/admin/retention'),
	deleted: (page) => page.goto('/about/privacy/deleted')
};
