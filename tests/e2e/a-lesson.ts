import type { Page } from '@playwright/test';

/** Send what is chosen in one step of a lesson. */
export function checkAnswer(page: Page, step: '#half' | '#free'): Promise<void> {
	return page.locator(step).getByRole('button', { name: 'Check my answer' }).click();
}

/** Answer both steps of the lesson on claims: the first wrongly, the second by half. */
export async function answerLesson(page: Page): Promise<void> {
	await page.getByRole('radio', { name: 'No claim: it is an excuse' }).check();
	await checkAnswer(page, '#half');
	await page.locator('#half h3').waitFor();
	await page.getByRole('checkbox', { name: 'occurred from March 11' }).check();
	await page.getByRole('checkbox', { name: 'the rest expected' }).check();
	await checkAnswer(page, '#free');
	await page.locator('#free h3').waitFor();
}
