import type { Page } from '@playwright/test';
import { asLearner, newAssignment, newQuiz, newSavedQuiz } from './assigned';
import { expect, PHONE, test } from './fixtures';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

const exercises = (page: Page) =>
	page.getByRole('list').filter({ has: page.getByRole('button', { name: /^Swap/ }) });
const rowNames = (page: Page) => exercises(page).getByRole('heading', { level: 3 }).allInnerTexts();

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a teacher composes a quiz, swaps, looks at the key and assigns it in a few clicks', async ({
			page,
			baseURL
		}) => {
			const teacher = await newTeacher();
			const one = await newClass(teacher, { name: 'English 8b' });
			await signIn(page, teacher.id, baseURL ?? '');

			await page.goto('/teach/quizzes');
			await page.getByRole('link', { name: 'New quiz' }).click();
			await page.getByRole('button', { name: 'Propose a quiz' }).click();
			await expect(page.getByText('This is a proposal.')).toBeVisible();
			expect(
				parseInt(await page.getByRole('definition').nth(1).innerText())
			).toBeGreaterThanOrEqual(40);

			const before = await rowNames(page);
			await page
				.getByRole('button', { name: /^Move down/ })
				.first()
				.click();
			await expect.poll(() => rowNames(page)).toEqual([before[1], before[0], ...before.slice(2)]);
			const titles = exercises(page).locator('.what');
			const first = await titles.first().innerText();
			await page.getByRole('button', { name: /^Swap/ }).first().click();
			await expect.poll(() => titles.first().innerText()).not.toBe(first);
			await page.getByRole('button', { name: /^Drop/ }).last().click();
			await expect.poll(() => rowNames(page)).toHaveLength(before.length - 1);
			await page.getByLabel('Add an exercise').selectOption('spot:loaded');
			await page.getByRole('button', { name: 'Add', exact: true }).click();
			await expect.poll(() => rowNames(page)).toHaveLength(before.length);

			await exercises(page).getByRole('link').first().click();
			await expect(page.getByRole('heading', { name: 'As a learner sees it' })).toBeVisible();
			await expect(page.getByRole('heading', { name: 'The key', exact: true })).toBeVisible();
			await page.goBack();

			await page.getByRole('link', { name: 'Assign to English 8b' }).click();
			await page.getByRole('button', { name: 'Assign' }).click();
			await expect(page.getByText('Assigned to English 8b.')).toBeVisible();
			await expect(page.getByText('Open · due')).toContainText('11:59 pm');
			const rows = await db()
				.selectFrom('assignment')
				.where('class_id', '=', one.id)
				.selectAll()
				.execute();
			expect(rows).toMatchObject([{ is_for_all: 1, attempts_allowed: 1, feedback: 'hand-in' }]);
		});

		test('a learner begins, hands in each exercise and sees results when all is in', async ({
			page,
			baseURL
		}) => {
			const quizId = await newQuiz(['match', 'classify']);
			await asLearner(page, baseURL ?? '', { quizId });
			await page.goto('/learn');
			await page.getByRole('button', { name: /^Begin/ }).click();
			await page.getByRole('button', { name: 'Hand in', exact: true }).click();
			await expect(page.getByText('once you have handed in everything')).toBeVisible();
			await page.getByRole('link', { name: 'Next: Sorting' }).click();
			await page.getByRole('link', { name: 'All exercises (1 of 2)' }).click();
			await page.getByRole('button', { name: 'Hand in everything' }).click();
			await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
			await page.getByRole('link', { name: 'Who says so?' }).click();
			await expect(page).toHaveURL(/match\/result$/);
			await page.goto('/learn');
			await expect(page.getByText('Nothing to do right now.')).toBeVisible();
		});
	});
}

test('a title of markup, emoji and right-to-left letters is shown as it is', async ({
	page,
	baseURL
}) => {
	const title = '<img src=x onerror=alert(1)> 🦉 שלום';
	const { one, learner, assignment } = await asLearner(page, baseURL ?? '', { title });
	expect([one.id, learner]).toHaveLength(2);
	await page.goto('/learn');
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	await page.goto(`/assignments/${assignment.id}`);
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('a learner finds only what is for them: all else is no page', async ({
	page,
	baseURL,
	request
}) => {
	const { one } = await asLearner(page, baseURL ?? '');
	const other = await newClass(await newTeacher());
	const foreign = await newAssignment(other.id);
	const forNobody = await newAssignment(one.id, { isForAll: false });
	for (const { id } of [foreign, forNobody]) {
		expect((await page.goto(`/assignments/${id}`))?.status()).toBe(404);
		const posted = await page.request.post(`/assignments/${id}`, { form: {} });
		expect(posted.status()).toBe(404);
	}
	expect((await request.get(`/assignments/${foreign.id}`)).url()).toContain('/sign-in');
});

test('a teacher reaches neither the quizzes nor the assignments of another', async ({
	page,
	baseURL
}) => {
	const mine = await newTeacher();
	const theirs = await newTeacher();
	const one = await newClass(theirs);
	const quiz = await newSavedQuiz(theirs);
	const { id } = await newAssignment(one.id);
	await signIn(page, mine.id, baseURL ?? '');
	const pages = [
		...[`/teach/quizzes/${quiz}`, `/teach/quizzes/${quiz}/preview/loaded`],
		...[`/teach/classes/${one.id}/assignments`, `/teach/classes/${one.id}/assignments/new`],
		`/teach/classes/${one.id}/assignments/${id}`
	];
	for (const path of pages) expect((await page.request.get(path)).status(), path).toBe(404);
	const actions = ['change', 'close', 'open', 'delete', 'upload'].map(
		(name) => `${pages[4]}?/${name}`
	);
	const edits = ['edit', 'add', 'rename', 'duplicate', 'share', 'unshare', 'delete'];
	for (const path of [...actions, ...edits.map((name) => `${pages[0]}?/${name}`)]) {
		const form = {
			requestId: crypto.randomUUID(),
			sure: 'yes',
			title: 'x',
			edit: 'up:1',
			base: 'x',
			choice: 'spot:loaded'
		};
		expect((await page.request.post(path, { form })).status(), path).toBe(404);
	}
});

test('a colleague copies a quiz by its link, and the link ends when it is taken back', async ({
	page,
	browser,
	baseURL
}) => {
	const owner = await newTeacher();
	const quiz = await newSavedQuiz(owner, { title: 'Shared one' });
	await signIn(page, owner.id, baseURL ?? '');
	await page.goto(`/teach/quizzes/${quiz}`);
	await page.getByRole('button', { name: 'Make a link' }).click();
	const link = await page.getByLabel('Link for a colleague').inputValue();

	const colleague = await browser.newPage();
	await signIn(colleague, (await newTeacher()).id, baseURL ?? '');
	await colleague.goto(link);
	await colleague.getByRole('button', { name: 'Copy to my quizzes' }).click();
	await expect(colleague.getByRole('heading', { name: 'Shared one', level: 1 })).toBeVisible();
	await page.getByRole('button', { name: 'Take back all links' }).click();
	await expect(page.getByText('No link to this quiz works any more.')).toBeVisible();
	expect((await colleague.goto(link))?.status()).toBe(404);
	await colleague.close();
});

test('an edit after assigning leaves the attempts that have begun, and reaches new ones', async ({
	page,
	browser,
	baseURL
}) => {
	const { teacher, one, assignment } = await asLearner(page, baseURL ?? '');
	await newSavedQuiz(teacher, { title: 'Newer', quizId: await newQuiz(['claim']) });
	await page.goto(`/assignments/${assignment.id}`);
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('heading', { name: 'Find the loaded words' })).toBeVisible();

	const desk = await browser.newPage();
	await signIn(desk, teacher.id, baseURL ?? '');
	await desk.goto(`/teach/classes/${one.id}/assignments/${assignment.id}`);
	await desk.getByLabel('Quiz').selectOption({ label: 'Newer' });
	await desk.getByRole('button', { name: 'Save changes' }).click();
	await expect(desk.getByText('Attempts that have begun keep their exercises')).toBeVisible();

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Find the loaded words' })).toBeVisible();
	await signIn(desk, await newLearner(one, 'Ben'), baseURL ?? '');
	await desk.goto(`/assignments/${assignment.id}`);
	await desk.getByRole('button', { name: 'Begin' }).click();
	await expect(desk).toHaveURL(/\/claim$/);
	await desk.close();
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('a learner asks for help, works on, and hands everything in', async ({ page, baseURL }) => {
		const { assignment } = await asLearner(page, baseURL ?? '');
		await page.goto('/learn');
		await page.getByRole('button', { name: /^Begin/ }).tap();
		await page.getByRole('button', { name: 'I need help' }).tap();
		await expect(page.getByText('Your teacher sees that you need help.')).toBeVisible();
		const asked = () =>
			db()
				.selectFrom('attempt')
				.where('assignment_id', '=', assignment.id)
				.select('help_at')
				.executeTakeFirst();
		expect((await asked())?.help_at).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Help is asked for' }).tap();
		await expect(page.getByRole('button', { name: 'I need help' })).toBeVisible();
		expect((await asked())?.help_at).toBeNull();
		await page.getByRole('link', { name: /^All exercises/ }).tap();
		await page.getByRole('button', { name: 'Hand in everything' }).tap();
		await expect(page.getByText('Open an exercise to see your result')).toBeVisible();
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});
test('a teacher takes in a file of answers, once, and a wrong file changes nothing', async ({
	page,
	browser,
	baseURL
}) => {
	const { teacher, one, assignment } = await asLearner(page, baseURL ?? '');
	await page.goto(`/assignments/${assignment.id}`);
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('button', { name: 'Hand in', exact: true }).waitFor();
	const html = await (await page.request.get(page.url())).text();
	const field = (name: string) =>
		new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	const answers = {
		...{ format: 'bluepencil-answers', version: 1, exerciseId: 'loaded', handInId: null },
		...{ attemptId: new URL(page.url()).pathname.split('/')[2], saveId: crypto.randomUUID() },
		...{ docRev: field('docRev'), tokVer: Number(field('tokVer')), savedAt: Date.now() },
		answer: { kind: 'mark', marks: [{ start: 2, end: 3 }] }
	};
	const desk = await browser.newPage();
	await signIn(desk, teacher.id, baseURL ?? '');
	const address = `/teach/classes/${one.id}/assignments/${assignment.id}`;
	const upload = async (content: string) => {
		await desk.goto(address);
		const file = {
			name: 'answers.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content)
		};
		await desk.getByLabel('Files of answers').setInputFiles(file);
		await desk.getByRole('button', { name: 'Take in answers' }).click();
	};
	await upload(JSON.stringify(answers));
	await expect(desk.getByRole('status').getByText('Ana Loaded terms')).toBeVisible();
	await expect(desk.getByText('Saved. It is not handed in yet.')).toBeVisible();
	await upload(JSON.stringify(answers));
	await expect(desk.getByText('Was here already; nothing changed.')).toBeVisible();
	await upload('{"something":"else"}');
	await expect(desk.getByText('This is not a file of answers')).toBeVisible();
	const other = await newAssignment(one.id);
	await desk.goto(`/teach/classes/${one.id}/assignments/${other.id}`);
	await desk.getByLabel('Files of answers').setInputFiles({
		...{
			name: 'a.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(answers))
		}
	});
	await desk.getByRole('button', { name: 'Take in answers' }).click();
	await expect(desk.getByText('Belongs to no attempt at this assignment')).toBeVisible();
	await desk.close();
});

test('what a teacher chooses before scripts run stays chosen', async ({ page, baseURL }) => {
	const { teacher, one, assignment } = await asLearner(page, baseURL ?? '');
	await newSavedQuiz(teacher, { title: 'Newer' });
	await signIn(page, teacher.id, baseURL ?? '');
	let release = () => {};
	const scripts = new Promise<void>((done) => (release = done));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await scripts;
		await route.continue();
	});
	const address = `/teach/classes/${one.id}/assignments/${assignment.id}`;
	await page.goto(address, { waitUntil: 'commit' });
	await page.getByLabel('Quiz').selectOption({ label: 'Newer' });
	await page.getByLabel('Attempts').selectOption('3');
	release();
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Quiz').getByRole('option', { selected: true })).toHaveText('Newer');
	await expect(page.getByLabel('Attempts')).toHaveValue('3');
});
