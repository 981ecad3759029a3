import { expect, test } from './fixtures';
import { MAX_BODY } from '$lib/server/http/body-limit';
import { MAX_ARTICLE, MAX_FILE } from '$lib/forms/article-forms';
import { LIMITS } from '$lib/domain/accounts/limit';
import { PASSWORD_LENGTH } from '$lib/domain/accounts/check-password';

test('the page on security says what a district asks, and the table of requirements is whole', async ({
	page
}) => {
	await page.goto('/about');
	await page.getByRole('link', { name: 'Security', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security');
	const table = (name: string) => page.getByRole('table', { name, exact: true });
	// The numbers are those of the program.
	await expect(table('Limits on what is sent')).toContainText(`${MAX_BODY / 1024} KB`);
	await expect(table('Limits on what is sent')).toContainText(`${MAX_FILE / 1e6} MB`);
	await expect(table('Limits on what is sent')).toContainText(MAX_ARTICLE.toLocaleString('en'));
	await expect(table('Ways to sign in')).toContainText(`${PASSWORD_LENGTH.min} characters`);
	const guessing = table('Limits on guessing').getByRole('row');
	await expect(guessing).toContainText([
		'In ten minutes',
		...[LIMITS.account, LIMITS.class, LIMITS.join, LIMITS.unknownCode].map(({ points }) =>
			String(points)
		)
	]);
	await expect(table('Ways to sign in')).toContainText(
		/passkey.*authenticator app.*recovery codes/is
	);
	await expect(table('Sessions')).toContainText('180 days');
	await expect(table('Cryptography')).toContainText('SEAL_KEY');
	for (const setting of ['DATABASE_URL', 'SMTP_URL', 'IMPORT_URLS', 'METRICS_TOKEN'])
		await expect(table('Who speaks to whom')).toContainText(setting);
	for (const name of ['What is logged', 'Updates']) await expect(table(name)).toBeVisible();

	await page.getByRole('link', { name: /Every requirement of OWASP ASVS/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security requirements');
	const counts = await page.locator('[data-total] dd').allTextContents();
	expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(253);
	await expect(page.getByRole('rowheader')).toHaveCount(253 - Number(counts.at(-1)));
});

test('the data map says of each kind of data why it is there, who sees it and how long it stays', async ({
	page
}) => {
	await page.goto('/about/privacy/data-map');
	const rows = page.getByRole('table').locator('tbody tr');
	expect(await rows.count()).toBeGreaterThan(15);
	for (const row of await rows.all())
		for (const text of await row.locator('th, td').allTextContents()) expect(text).toMatch(/\w{3}/);
});

test('the footer leads to the statement on accessibility, which names all criteria and what nobody tried', async ({
	page
}) => {
	await page.goto('/practice');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility');
	await expect(page.getByRole('rowheader')).toHaveCount(55);
	await expect(page.getByText('No screen reader was tried by hand so far')).toBeVisible();
	await page
		.getByText(/^Shown by/)
		.first()
		.click();
	await expect(page.getByText('tests/e2e/pages.spec.ts').first()).toBeVisible();
});
