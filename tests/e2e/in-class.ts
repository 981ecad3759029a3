import type { Browser, Page } from '@playwright/test';
import { expect, PHONE } from './fixtures';
import { newClass, newTeacher, signIn } from './people';

export async function aTeacherWith(page: Page, baseURL: string | undefined, given = {}) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id, baseURL ?? '');
	const one = await newClass(teacher, { name: 'English 8b', ...given });
	return { teacher, one, root: `/teach/classes/${one.id}` };
}

/** Somebody else, on a device of her own; on a phone unless told otherwise. */
export async function elsewhere(browser: Browser, baseURL: string | undefined, userId?: string) {
	const context = await browser.newContext({ ...PHONE, ...(baseURL ? { baseURL } : {}) });
	if (userId) await signIn(context, userId, baseURL ?? '');
	return context.newPage();
}

export async function joinAs(page: Page, code: string | null, name: string) {
	await page.goto(`/join/${code}`);
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Join the class' }).click();
}

export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).click();
export const seen = (page: Page, text: string) =>
	expect(page.getByText(text).first()).toBeVisible();

/** Decide about a contested place. */
export async function giveAnswer(page: Page, name: string) {
	await page.getByRole('radio', { name }).check();
	await press(page, 'Give this answer');
}
