import { NAMES } from './class-states';
import { expect, test } from './fixtures';
import { aTeacherWith, elsewhere, joinAs, press, seen } from './in-class';
import { newClass, newLearner, newTeacher, signIn } from './people';

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a teacher makes a class and sees code, link, QR code and what comes next', async ({
			page,
			baseURL
		}) => {
			const teacher = await newTeacher();
			await signIn(page, teacher.id, baseURL ?? '');
			await page.goto('/teach');
			await page.getByRole('link', { name: 'New class' }).click();
			await press(page, 'Create class');
			await expect(page.getByLabel('Name of the class')).toHaveAccessibleDescription(/Type a name/);
			await page.getByLabel('Name of the class').fill('Tom & <i>Jerry</i>');
			await press(page, 'Create class');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tom & <i>Jerry</i>');
			await expect(page.locator('.code')).toHaveText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
			await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Add a list of names' })).toBeVisible();
		});

		test('a pasted list shows what is wrong with each line, and makes the rest', async ({
			page,
			baseURL
		}) => {
			const { one, root } = await aTeacherWith(page, baseURL);
			await newLearner(one, 'Ben');
			await page.goto(`${root}/roster/add`);
			const list = ['Name', 'Ada', 'ada', 'Ben', 'Fuck', 'x'.repeat(61), '\u200b', 'Łucja'];
			await page.getByLabel('List of names').fill(list.join('\n'));
			await press(page, 'Look at it first');
			const rows = page.getByRole('list', { name: /will be added/ }).getByRole('listitem');
			await expect(rows).toHaveCount(7);
			const wrong = ['stands further up', 'has this name already', 'may offend', 'Longer than 60'];
			for (const [i, words] of wrong.entries()) await expect(rows.nth(i + 1)).toContainText(words);
			await expect(rows.nth(5)).toContainText('Nobody could see');
			await press(page, 'Add the ticked names');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 learners added');
			await seen(page, 'Łucja');
			await page.goto(`${root}/roster`);
			await seen(page, '3 learners');
		});
	});

test('thirty cards fill three pages, on A4 and on Letter', async ({ page, baseURL }) => {
	const { one, root } = await aTeacherWith(page, baseURL);
	for (const name of [...NAMES.slice(1), 'Ü'.repeat(60)]) await newLearner(one, name);
	await page.goto(`${root}/cards`);
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await press(page, 'Make new cards');
	expect((await answer).headers()['cache-control']).toBe('no-store');
	await seen(page, '30 cards are ready');
	for (const format of ['A4', 'Letter']) {
		const pdf = (await page.pdf({ format })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(3);
	}
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('[data-cards] .cut')
		.evaluateAll(
			(cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).length
		);
	expect(cut).toBe(0);
});

test('a file from a Windows spreadsheet is read with its accents', async ({ page, baseURL }) => {
	const { root } = await aTeacherWith(page, baseURL);
	await page.goto(`${root}/roster/add`);
	const buffer = Buffer.from('Last name;First name\r\nGarcía;José\r\nŸ;Zoë', 'latin1');
	await page
		.getByLabel('Or a file')
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
	await press(page, 'Look at it first');
	await expect(page.getByRole('checkbox', { name: 'José García' })).toBeChecked();
});

test('names with markup, emoji, direction marks and 60 characters show as text', async ({
	browser,
	page,
	baseURL
}) => {
	test.slow();
	const { one, root } = await aTeacherWith(page, baseURL, { name: '<img src=x> \u202e8b' });
	const names = ['<b>Bo</b>', '🦊🐻', '\u202eanA\u202c', 'Ü'.repeat(60)];
	for (const name of names) {
		const pupil = await elsewhere(browser, baseURL);
		await joinAs(pupil, one.joinCode, name);
		await expect(pupil.locator('.name')).toHaveText(name);
		await pupil.context().close();
	}
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['', '/roster', '/groups', '/cards', '/settings']) {
		await page.goto(root + path);
		await seen(page, ['/groups', '/settings'].includes(path) ? '8b' : '<b>Bo</b>');
		await expect(page.locator('img, main b bdi b')).toHaveCount(0);
		const spill = () => document.documentElement.scrollWidth - innerWidth;
		expect(await page.evaluate(spill), path).toBeLessThanOrEqual(0);
	}
	await page.goto(`${root}/roster`);
	for (const name of names)
		await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
});

test('a teacher moves, renames, merges and removes learners, and is asked before', async ({
	page,
	baseURL
}) => {
	const { teacher, one, root } = await aTeacherWith(page, baseURL);
	const other = await newClass(teacher, { name: 'Journalism club' });
	for (const name of ['Ana', 'Ana 2', 'Ben', 'Cleo']) await newLearner(one, name);
	const choose = (name: string) =>
		page.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check();
	await page.goto(`${root}/roster`);
	await choose('Ben');
	await press(page, 'Move to another class');
	await page.getByLabel('Class to move to').selectOption(other.id);
	await press(page, 'Move');
	await seen(page, 'Moved to the other class.');
	await choose('Cleo');
	await press(page, 'Remove from class');
	await seen(page, 'Remove 1 learner?');
	await page.locator('section').getByRole('button', { name: 'Remove from class' }).click();
	await seen(page, 'Removed from this class.');
	await page.getByRole('link', { name: 'Ana', exact: true }).click();
	await press(page, 'Look at it first');
	await press(page, 'Make them one');
	await seen(page, 'The two are one learner now');
	await page.getByLabel('Name', { exact: true }).fill('Ana Maria');
	await press(page, 'Rename');
	await seen(page, 'Renamed.');
	await page.goto(`${root}/roster`);
	await seen(page, '1 learner');
	await seen(page, 'Ana Maria');
	await page.goto(`/teach/classes/${other.id}/roster`);
	await seen(page, 'Ben');
});

test('support that a teacher sets holds on the learner’s pages, and she can change it', async ({
	browser,
	page,
	baseURL
}) => {
	const { one, root } = await aTeacherWith(page, baseURL);
	const userId = await newLearner(one, 'Ana');
	await page.goto(`${root}/learners/${userId}`);
	await page.getByRole('radio', { name: 'Larger' }).check({ force: true });
	await page.getByLabel('Open exercises as a list of tick boxes').check();
	await page.getByLabel('Extra attempts').fill('2');
	await press(page, 'Save support');
	await seen(page, 'It holds from the next page');
	const pupil = await elsewhere(browser, baseURL, userId);
	await pupil.goto('/practice');
	await expect(pupil.locator('html')).toHaveAttribute('data-size', 'larger');
	await expect(pupil.locator('html')).toHaveAttribute('data-view', 'list');
	await pupil.getByRole('button', { name: 'Text and colors' }).click();
	await pupil.getByRole('radio', { name: 'Normal' }).first().check({ force: true });
	await expect(pupil.locator('html')).toHaveAttribute('data-size', 'normal');
	await expect(async () => {
		await pupil.reload();
		await expect(pupil.locator('html')).toHaveAttribute('data-size', 'normal');
	}).toPass();
	await expect(pupil.locator('html')).toHaveAttribute('data-view', 'list');
});

test('after a reset the old code opens nothing, and an archived class comes back', async ({
	browser,
	page,
	baseURL
}) => {
	const { one, root } = await aTeacherWith(page, baseURL);
	const pupil = await elsewhere(browser, baseURL);
	const statusOf = async (code: string | null) => (await pupil.goto(`/join/${code}`))?.status();
	expect(await statusOf(one.joinCode)).toBe(200);
	await page.goto(`${root}/settings`);
	await press(page, 'Make a new code');
	await seen(page, 'The class has a new code.');
	expect(await statusOf(one.joinCode)).toBe(404);
	await seen(pupil, 'No class can be joined with this code');
	const fresh = ((await page.locator('.code').textContent()) ?? '').replace('-', '');
	expect(await statusOf(fresh)).toBe(200);
	await page.getByLabel('Let learners in').selectOption('off');
	await press(page, 'Set');
	await seen(page, 'Joining is switched off.');
	expect(await statusOf(fresh)).toBe(404);
	await page.getByLabel('Let learners in').selectOption('week');
	await press(page, 'Set');
	await seen(page, 'It lets learners in until');
	await press(page, 'Archive this class');
	await seen(page, 'The class is archived.');
	expect(await statusOf(fresh)).toBe(404);
	await press(page, 'Bring it back');
	await seen(page, 'The class is back.');
	expect(await statusOf(fresh)).toBe(200);
});

test('a colleague of the school teaches along with a link, leaves again; others get 404', async ({
	browser,
	page,
	baseURL
}) => {
	const { teacher, one, root } = await aTeacherWith(page, baseURL);
	const userId = await newLearner(one, 'Ana');
	await page.goto(`${root}/settings`);
	await press(page, 'Make a link for colleagues');
	const link = (await page.getByRole('link', { name: /co-teach/ }).textContent()) ?? '';
	const stranger = await elsewhere(browser, baseURL, (await newTeacher()).id);
	expect((await stranger.goto(link))?.status()).toBe(404);
	const paths = [
		'',
		'/roster',
		'/roster/add',
		'/cards',
		'/groups',
		'/settings',
		`/learners/${userId}`
	];
	for (const path of paths) expect((await stranger.goto(root + path))?.status(), path).toBe(404);
	const actions = [
		...['admit', 'decline', 'remove', 'move'].map((name) => `/roster?/${name}`),
		...['preview', 'add'].map((name) => `/roster/add?/${name}`),
		...['create', 'rename', 'delete', 'assign', 'deal'].map((name) => `/groups?/${name}`),
		...[
			'settings',
			'reset',
			'expiry',
			'archive',
			'restore',
			'offer',
			'takeBack',
			'removeTeacher'
		].map((name) => `/settings?/${name}`),
		...['rename', 'support', 'merge'].map((name) => `/learners/${userId}?/${name}`),
		'/cards'
	];
	for (const path of actions) {
		const form = { who: userId, id: userId, name: 'Eve', list: 'Eve' };
		const response = await stranger.request.post(root + path, { form });
		expect(response.status(), path).toBe(404);
	}
	const colleague = await elsewhere(browser, baseURL, (await newTeacher(teacher.schoolId)).id);
	await colleague.goto(link);
	await press(colleague, 'Teach this class');
	await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('English 8b');
	await colleague.goto(`${root}/settings`);
	await expect(colleague.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
	await press(colleague, 'Leave this class');
	await colleague.waitForURL(/\/teach$/);
	expect((await colleague.goto(root))?.status()).toBe(404);
});

test('groups are made, dealt, changed and deleted', async ({ page, baseURL }) => {
	const { one, root } = await aTeacherWith(page, baseURL);
	for (const name of ['Ana', 'Ben', 'Cleo', 'Dora', 'Eve']) await newLearner(one, name);
	await page.goto(`${root}/groups`);
	await page.getByLabel('New group').fill('Foxes');
	await press(page, 'Create group');
	await seen(page, 'Saved.');
	await page.getByLabel(/^Deal the class/).fill('2');
	await press(page, 'Deal');
	await seen(page, 'Everybody is in a new group.');
	const sizes = await page.locator('li > p').allTextContents();
	expect(sizes.map((text) => text.trim()).sort()).toEqual([
		'Foxes 0 learners',
		expect.stringMatching(/^Group 1 [23] learners$/),
		expect.stringMatching(/^Group 2 [23] learners$/)
	]);
	const ana = page.getByRole('group', { name: 'Ana' });
	await ana.getByRole('checkbox', { name: 'Foxes' }).check({ force: true });
	await press(page, 'Save groups');
	await seen(page, 'Saved.');
	await expect(ana.getByRole('checkbox', { name: 'Foxes' })).toBeChecked();
	await page.getByText('Rename or delete').first().click();
	await page.getByRole('button', { name: 'Delete group Foxes' }).click();
	await seen(page, 'The group is deleted.');
	await expect(ana.getByRole('checkbox')).toHaveCount(2);
});
