import { draftsIn, mark, markAndSave, onServer, saved, state } from './an-answer';
import { asLearner, newQuiz } from './assigned';
import { expect, handIn, LOADED_ARTICLE, marksOnPage, openRound } from './fixtures';
import { PLAIN_ARTICLE, test, whenScriptsRun } from './fixtures';
import { aTeacherWith } from './in-class';
import { kept, keptExercises, whenKept } from './kept-here';
import { readSecrets } from './key-secrets';
import { newClass, newLearner, newTeacher, signIn } from './people';

// MARKING §7: what the service worker is for. Everywhere else tests run without it.
test.use({ serviceWorkers: 'allow' });

const { leaks, neutral } = readSecrets([PLAIN_ARTICLE, LOADED_ARTICLE]);

/** What a kept page gives away. A round of rewording shows neutral wordings, among others that are not. */
const leaksIn = ({ path, text }: { path: string; text: string }) =>
	leaks(text).filter((secret) => !(path.endsWith('/reword') && neutral.has(secret)));
const NO_NETWORK = { name: 'No network' };

test('a reload without a network shows the work, what was saved and what was not', async ({
	page,
	context
}) => {
	await openRound(page, 'loaded');
	await whenKept(page);
	await markAndSave(page, 'heinous');
	await context.setOffline(true);
	await mark(page, 'Shockingly');
	await page.reload();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous', 'Shockingly']);
	await expect(state(page, 'unsent')).toBeVisible();
	await page.reload();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous', 'Shockingly']);

	await context.setOffline(false);
	await saved(page);
	expect((await onServer(page)).answer.marks).toHaveLength(2);
	expect((await onServer(page)).rev).toBe(2);
});

test('an exercise that was saved shows what was saved when it is opened without a network', async ({
	page,
	context
}) => {
	await openRound(page, 'loaded');
	await whenKept(page);
	await markAndSave(page, 'heinous');
	await expect.poll(() => draftsIn(page)).toBe(0);
	await context.setOffline(true);
	await page.reload();
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);
	await expect(state(page, 'saved')).toBeVisible();
});

test('all exercises of an assignment can be opened afresh without a network, and arrive', async ({
	page,
	context,
	baseURL
}) => {
	const quizId = await newQuiz(['loaded', 'source']);
	await asLearner(page, baseURL ?? '', { quizId });
	await page.goto('/learn');
	await page.getByRole('button', { name: /^Begin/ }).click();
	await whenScriptsRun(page);
	const first = page.url();
	const second = new URL(first.replace('loaded', 'source'));
	await whenKept(page, second.pathname);

	await context.setOffline(true);
	await mark(page, 'heinous');
	await page.goto(second.href);
	await whenScriptsRun(page);
	await expect(page).toHaveTitle(/sources/);
	await mark(page, 'heinous');
	await page.goto(first);
	await expect.poll(() => marksOnPage(page)).toEqual(['heinous']);

	await context.setOffline(false);
	await saved(page);
	await expect.poll(() => draftsIn(page)).toBe(0);
	for (const address of [first, second.href]) {
		await page.goto(address);
		expect((await onServer(page)).answer.marks).toHaveLength(1);
	}
});

test('a page that is not kept says what can be done without a network', async ({
	page,
	context
}) => {
	await openRound(page, 'loaded');
	await whenKept(page);
	const exercise = new URL(page.url()).pathname;
	await context.setOffline(true);
	await page.goto('/about');
	await expect(page.getByRole('heading', NO_NETWORK)).toBeVisible();
	await page.locator(`main a[href="${exercise}"]`).click();
	await whenScriptsRun(page);
	await mark(page, 'heinous');

	await page.goto('/about');
	await context.setOffline(false);
	await page.getByRole('link', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', NO_NETWORK)).toBeHidden();
	await expect(page).toHaveTitle(/About/);
});

test('nothing of a key is ever kept, neither before nor after the result was seen', async ({
	page
}) => {
	await openRound(page, 'loaded');
	const exercise = new URL(page.url()).pathname;
	await whenKept(page);
	await mark(page, 'heinous');
	const before = await kept(page);
	expect(before.flatMap(leaksIn)).toEqual([]);

	await handIn(page);
	await page.reload();
	expect(leaks(await page.content()).length).toBeGreaterThan(0);
	await expect.poll(() => keptExercises(page)).not.toContain(exercise);
	const after = await kept(page);
	expect(after.flatMap(leaksIn)).toEqual([]);
	expect(after.filter(({ path }) => /result|\/api\/|__data/.test(path))).toEqual([]);
});

test('pages of a teacher are not kept', async ({ page, context, baseURL }) => {
	const { root } = await aTeacherWith(page, baseURL);
	await page.goto('/teach');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
	await page.goto(root);
	await page.goto(`${root}/data`);
	const paths = (await kept(page)).map(({ path }) => path);
	expect(paths.filter((path) => !/^\/(_app\/|offline$)/.test(path))).toEqual([]);
	await context.setOffline(true);
	await page.goto(root);
	await expect(page.getByRole('heading', NO_NETWORK)).toBeVisible();
	await expect(page.getByText('English 8b')).toHaveCount(0);
});

test('the next pupil on the same device finds nothing of the one before', async ({
	page,
	context,
	baseURL
}) => {
	await openRound(page, 'loaded');
	await whenKept(page);
	const others = page.url();
	// The session ends without a sign-out, and somebody else comes.
	await context.clearCookies();
	const learner = await newLearner(await newClass(await newTeacher()), 'Ben');
	await signIn(page, learner, baseURL ?? '');
	await page.goto('/learn');
	await expect.poll(() => keptExercises(page)).toEqual([]);
	await context.setOffline(true);
	await page.goto(others);
	await expect(page.getByRole('heading', NO_NETWORK)).toBeVisible();
	await expect(page.getByText('No exercise is kept on this device.')).toBeVisible();
});

test('signing out leaves no exercise and no answer on the device', async ({
	page,
	context,
	baseURL
}) => {
	await asLearner(page, baseURL ?? '');
	await page.goto('/learn');
	await page.getByRole('button', { name: /^Begin/ }).click();
	await whenScriptsRun(page);
	await whenKept(page);
	const exercise = page.url();
	await markAndSave(page, 'heinous');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.waitForURL('**/sign-in');
	expect(await keptExercises(page)).toEqual([]);
	expect(await draftsIn(page)).toBe(0);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	await page.goto(exercise).catch(() => undefined);
	await expect(page.getByText('heinous')).toHaveCount(0);
});
