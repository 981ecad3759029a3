import type { Page } from '@playwright/test';
import {
	addPasskey,
	aDevice,
	aTeacherWithApp,
	aTeacherWithPassword,
	codeOf,
	PASSWORD,
	setUpApp,
	typePassword
} from './a-second-factor';
import { db, signIn } from './people';

const asTeacher = (path: string) => async (page: Page) => {
	await signIn(page, (await aTeacherWithPassword()).id);
	await page.goto(path);
};

async function secondStep(page: Page) {
	const { login } = await aTeacherWithApp(page);
	await page.context().clearCookies();
	await typePassword(page, login);
	await page.waitForURL(/\/sign-in\/code/);
}

/** Every state of second factors, passkeys and the list of sign-ins. */
export const FACTOR_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	factors: asTeacher('/account/security'),
	'factors-needed': async (page) => {
		const { id, schoolId } = await aTeacherWithPassword();
		const school = db().updateTable('school').where('id', '=', schoolId);
		await school.set({ needs_factor: 1 }).execute();
		await signIn(page, id);
		await page.goto('/teach');
	},
	'factors-on': async (page) => {
		await aTeacherWithApp(page);
		await page.goto('/account/security');
	},
	'app-begin': asTeacher('/account/security/app'),
	'app-share': async (page) => {
		await asTeacher('/account/security/app')(page);
		await page.getByLabel('Your password now').fill(PASSWORD);
		await page.getByRole('button', { name: 'Go on' }).click();
		await page.locator('[data-app-secret]').waitFor();
	},
	'app-done': async (page) => {
		await signIn(page, (await aTeacherWithPassword()).id);
		await setUpApp(page);
	},
	'recovery-codes': async (page) => {
		await aTeacherWithApp(page);
		await page.goto('/account/security/recovery-codes');
	},
	passkeys: async (page) => {
		await aTeacherWithApp(page);
		await aDevice(page);
		await addPasskey(page, 'My laptop');
		await page.getByText('The passkey is there.').waitFor();
	},
	'second-step': secondStep,
	'second-step-wrong': async (page) => {
		await secondStep(page);
		await page.getByLabel('Code from the app').fill('000000');
		await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
		await page.getByText('This code does not fit.').waitFor();
	},
	sessions: async (page) => {
		const { login, secret } = await aTeacherWithApp(page);
		await page.context().clearCookies();
		await typePassword(page, login);
		await page.getByLabel('Code from the app').fill(codeOf(secret));
		await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
		await page.waitForURL('/teach');
		await page.goto('/account/sessions');
	}
};
