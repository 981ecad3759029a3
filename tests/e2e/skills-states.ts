import type { Page } from '@playwright/test';
import { newAssignment } from './assigned';
import { newLearner, signIn } from './people';
import { aCrowdedClass, aSkilledClass, aTaughtClass, aTeachersClass } from './skilled-class';
import { clickWord, handIn, LOADED_ARTICLE, openRound } from './fixtures';

const start = { d: 1, c: 0 };

const compared = (to: { d: number; c: number }, more: { learners?: number; units?: number } = {}) =>
	async function open(page: Page) {
		const { root, before, after } = await aTaughtClass(page, { from: start, to, ...more });
		await page.goto(`${root}?before=${before.id}&after=${after.id}`);
		const numbers = page.getByText('The numbers');
		if (await numbers.isVisible()) await numbers.click();
	};

/** Every state of what a teacher is told about skills and discernment. */
export const SKILLS_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'skills-nobody': async (page) => {
		const { root } = await aTeachersClass(page);
		await page.goto(`${root}/skills`);
	},
	'skills-nothing': async (page) => {
		const { one, root } = await aTeachersClass(page);
		await newLearner(one, 'Ana');
		await newAssignment(one.id);
		await page.goto(`${root}/skills`);
	},
	'skills-few': async (page) => {
		const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'];
		const { root } = await aSkilledClass(page, names, [LOADED_ARTICLE]);
		await page.goto(`${root}/skills`);
	},
	skills: async (page) => {
		const { root } = await aSkilledClass(page);
		await page.goto(`${root}/skills`);
	},
	'class-glance': async (page) => {
		const { root } = await aSkilledClass(page);
		await page.goto(root);
	},
	'skills-crowd': async (page) => page.goto(`${await aCrowdedClass(page)}/skills`),
	'discernment-nothing': async (page) => {
		const { root } = await aTeachersClass(page);
		await page.goto(`${root}/skills/discernment`);
	},
	discernment: async (page) => {
		const { root } = await aSkilledClass(page);
		await page.goto(`${root}/skills/discernment`);
	},
	'discernment-sharper': compared({ d: 1.9, c: 0 }),
	'discernment-flags-more': compared({ d: 1, c: -0.6 }),
	'progress-nothing': (page) => page.goto('/progress'),
	'progress-guest': async (page) => {
		await openRound(page, 'loaded');
		await clickWord(page, 'sweeping');
		await handIn(page);
		await page.goto('/progress');
	},
	progress: async (page) => {
		const { learners } = await aSkilledClass(page, ['Ana', 'Ben', 'Cleo']);
		await signIn(page, learners[0] ?? '');
		await page.goto('/progress');
	},
	'discernment-too-few': compared({ d: 2, c: 0 }, { learners: 5 })
};
