import type { Page } from '@playwright/test';
import { aChallengedClass } from './challenged-class';
import { giveAnswer } from './in-class';
import { signIn } from './people';

const queue =
	(given: Parameters<typeof aChallengedClass>[1] = {}) =>
	async (page: Page) => {
		const made = await aChallengedClass(page, given);
		await page.goto(`${made.home}/marking/challenges`);
		return made;
	};

const resultOf = async (page: Page, person: { id: string; attempt: string } | undefined) => {
	await signIn(page, person?.id ?? '');
	await page.goto(`/attempts/${person?.attempt}/loaded/result`);
};

/** Every state of contested places. */
export const CHALLENGE_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'challenges-none': queue({ learners: 0, contesting: 0 }),
	challenges: queue(),
	'challenges-proposed': queue({ isInKey: false }),
	'challenges-refused': async (page) => {
		await queue({ learners: 2, contesting: 1 })(page);
		await giveAnswer(page, 'Decline: the key stays');
		await page.getByText('Write why you decline').waitFor();
	},
	'key-change': async (page) => {
		await queue({ learners: 30 })(page);
		await giveAnswer(page, 'Make it debatable');
		await page.getByRole('heading', { name: 'The key was changed' }).waitFor();
	},
	'attempt-result-contest': async (page) => {
		const made = await aChallengedClass(page, { contesting: 1 });
		await resultOf(page, made.contesting[0]);
		await page.getByText('Contest a place', { exact: true }).click();
	},
	'attempt-result-contested': async (page) => {
		const made = await queue({ learners: 4, contesting: 2 })(page);
		await page
			.getByLabel('What you say to the learners')
			.fill('Well argued: we discussed it in class, and both readings stand.');
		await giveAnswer(page, 'Make it debatable');
		await page.getByRole('heading', { name: 'The key was changed' }).waitFor();
		await resultOf(page, made.contesting[0]);
	}
};
