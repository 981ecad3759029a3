import type { Page } from '@playwright/test';
import { clickWord, dragWords, expect, openRound, test } from './fixtures';

/** What the browser tells assistive technology: role and name of every exposed node. */
async function spoken(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

const namesOf = (nodes: Awaited<ReturnType<typeof spoken>>, role: string) =>
	nodes.filter((node) => node.role === role).map(({ name }) => name);

test('each sentence is spoken in one piece, never word by word', async ({ page }) => {
	await openRound(page, 'loaded');
	const nodes = await spoken(page);
	const pieces = namesOf(nodes, 'StaticText');
	const sentences = await page.locator('[data-sentence]').allTextContents();
	expect(sentences.length).toBeGreaterThan(20);
	for (const sentence of sentences) expect(pieces).toContain(sentence);
	expect(pieces.length).toBeLessThan(sentences.length * 6);
});

test('a mark cuts its sentence in three and says where it begins and ends', async ({ page }) => {
	await openRound(page, 'loaded');
	const before = namesOf(await spoken(page), 'StaticText').length;
	await dragWords(page, 'paints', 'picture');
	await page.mouse.up();
	const pieces = namesOf(await spoken(page), 'StaticText');
	const at = pieces.indexOf('paints a grim picture');
	expect(pieces.slice(at - 1, at + 2).map((piece) => piece.trim())).toEqual([
		'[loaded term:',
		'paints a grim picture',
		']'
	]);
	expect(pieces.length - before).toBeLessThan(16);
});

test('the controls are named as voice control and screen readers need them', async ({ page }) => {
	await openRound(page, 'loaded');
	await clickWord(page, 'crackdown');
	await clickWord(page, 'criminal', 1);
	const buttons = namesOf(await spoken(page), 'button');
	for (const name of [
		'Sentence 1',
		'Sentence 2, 2 marked',
		'Sentence 3',
		'Remove “crackdown”',
		'Select text',
		'Undo',
		'Hand in',
		'Text and colors'
	])
		expect(buttons, name).toContain(name);
});

test('in the word list the words are switches named as they are written', async ({ page }) => {
	await openRound(page, 'loaded');
	await page.getByRole('button', { name: 'Sentence 5', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Sentence 5' });
	await dialog.getByRole('button', { name: 'Human', exact: true }).click();
	const nodes = await spoken(page);
	const names = nodes.filter(({ role }) => /button/i.test(role)).map(({ name }) => name);
	expect(names).toEqual([
		...['The', 'Human', 'Cost', 'of', 'Judicial', 'Intervention'],
		...['Whole sentence', 'Done']
	]);
	await expect(dialog.getByRole('status')).toHaveText('1 marked as loaded term');
});
