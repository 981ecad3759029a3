import { unzipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { anAssignment, someWork } from '../factories/an-assignment';
import { rowsAbout } from '../rows-about';
import { expect, test } from './fixtures';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

/** A teacher who looks after the school, with a class, two learners and work of the first. */
async function aClassroom(names = ['Ana', 'Ben']) {
	const teacher = await newTeacher();
	await db()
		.updateTable('user')
		.set({ is_admin: 1, name: 'Ms. Lee' })
		.where('id', '=', teacher.id)
		.execute();
	const one = await newClass(teacher);
	const [ana = '', ben = ''] = [
		await newLearner(one, names[0] ?? ''),
		await newLearner(one, names[1] ?? '')
	];
	const assignment = await anAssignment(db(), { id: randomUUID(), classId: one.id });
	const now = Date.now();
	await someWork(db(), { userId: ana, assignmentId: assignment, startedAt: now, savedAt: [now] });
	return { teacher, one, ana, ben, assignment, data: `/teach/classes/${one.id}/data` };
}

async function download(page: Page, name: string) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/^(Ana|Class 8b .*\d{4}-\d\d-\d\d)\.(csv|json|zip)$/);
	return readFileSync(await file.path());
}

test('a teacher takes scores and everything about a class, with names as mere text', async ({
	page,
	baseURL
}) => {
	const { teacher, data } = await aClassroom(['=cmd()', '<b>Ben</b>']);
	await signIn(page, teacher.id, baseURL ?? '');
	await page.goto(data);
	await expect(page.locator('main b')).toHaveCount(0);
	const csv = (await download(page, 'Download: Scores by exercise')).toString();
	expect(csv).toContain('\uFEFFLearner,Groups,Assignment');
	expect(csv).toContain("'=cmd(),,Loaded terms,1,");
	const packed = unzipSync(await download(page, 'Download: The whole class, in one file'));
	expect(Object.keys(packed)).toContain('answers.csv');
	expect(Buffer.from(packed['scores-by-exercise.csv'] ?? []).toString()).toBe(csv);
	const all = JSON.parse((await download(page, 'Download: Everything, for programs')).toString());
	expect(all).toMatchObject({ format: 'bluepencil-class', version: 1 });
	expect(all.learners.map(({ name }: { name: string }) => name).sort()).toEqual([
		'<b>Ben</b>',
		'=cmd()'
	]);
});

test('a teacher deletes a learner only after typing the name, and the log tells it', async ({
	page,
	baseURL
}) => {
	const { teacher, data, ana } = await aClassroom();
	await signIn(page, teacher.id, baseURL ?? '');
	await page.goto(data);
	await page.getByLabel('Learner', { exact: true }).selectOption('Ana');
	await page.getByRole('button', { name: 'Show choices' }).click();
	await expect(page.getByText('This is the learner’s only class')).toBeVisible();
	const part = page.getByRole('region', { name: 'One learner' });
	await part.getByLabel('To delete, type the name').fill('Ben');
	await part.getByRole('button', { name: 'Delete this learner' }).click();
	await expect(part.getByRole('alert')).toContainText('Nothing was deleted');
	await part.getByLabel('To delete, type the name').fill(' ana ');
	await part.getByRole('button', { name: 'Delete this learner' }).click();
	await expect(page.getByRole('status')).toHaveText('Deleted.');
	expect(await rowsAbout(db(), ana)).toEqual(['audit_event.subject_id']);
	await expect(page.locator('#log li').first()).toContainText('deleted the learner');
	await expect(page.locator('#log')).not.toContainText('Ana');
});

test('a class is deleted by its owner, with the learners who are in no other', async ({
	page,
	baseURL
}) => {
	const { teacher, data, one, ben } = await aClassroom();
	await signIn(page, teacher.id, baseURL ?? '');
	await page.goto(data);
	const part = page.getByRole('region', { name: 'Delete the class' });
	await expect(part).toContainText('2 learners are in no other class');
	await part.getByLabel('To delete, type the name').fill(one.name);
	await part.getByRole('button', { name: 'Delete this class for good' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is deleted');
	expect(await rowsAbout(db(), ben)).toEqual([]);
	expect((await page.goto(data))?.status()).toBe(404);
});

test('a co-teacher may not delete the class', async ({ page, baseURL }) => {
	const { teacher, data, one } = await aClassroom();
	const other = await newTeacher(teacher.schoolId);
	const row = { class_id: one.id, user_id: other.id, is_owner: 0, added_at: 1 };
	await db().insertInto('class_teacher').values(row).execute();
	await signIn(page, other.id, baseURL ?? '');
	await page.goto(data);
	await expect(page.getByText('Only the teacher who owns this class')).toBeVisible();
	const form = { typed: one.name };
	const headers = { origin: baseURL ?? '' };
	const asked = await page.request.post(`${data}?/deleteClass`, { form, headers });
	expect(asked.status()).toBe(403);
});

test('another teacher finds neither the page nor the files, and a learner only her own', async ({
	browser,
	baseURL
}) => {
	const { data, ana, ben } = await aClassroom();
	const stranger = await newTeacher();
	const copies = ['json', 'archive', 'scores', 'exercises', 'answers', 'items', 'words'].map(
		(as) => `${data}/export?as=${as}`
	);
	const paths = [data, ...copies, `${data}/learner?learner=${ana}`];
	for (const [userId, status] of [
		[stranger.id, 404],
		[ben, 403]
	] as const) {
		const context = await browser.newContext({ baseURL: baseURL ?? '' });
		await signIn(context, userId, baseURL ?? '');
		for (const path of paths) expect((await context.request.get(path)).status(), path).toBe(status);
		if (userId === ben) {
			const copy = await (await context.request.get('/account/data/export')).text();
			expect(copy).toContain('"Ben"');
			expect(copy).not.toContain('Ana');
			expect((await context.request.get('/admin/log')).status()).toBe(403);
		}
		await context.close();
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a learner takes a copy and deletes the account', async ({ page, baseURL }) => {
		const { ana } = await aClassroom();
		await signIn(page, ana, baseURL ?? '');
		await page.goto('/account/data');
		const copy = JSON.parse((await download(page, 'Download my data (JSON)')).toString());
		expect(copy.attempts).toHaveLength(1);
		await page.getByLabel('To delete, type the name').fill('Ana');
		await page.getByRole('button', { name: 'Delete my account for good' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is deleted');
		expect(await rowsAbout(db(), ana)).toEqual(['audit_event.actor_id', 'audit_event.subject_id']);
		expect(await page.context().cookies()).toEqual([]);
	});

	test('a teacher agrees to the end of classes that nobody else teaches', async ({
		page,
		baseURL
	}) => {
		const { teacher, one, ana } = await aClassroom();
		await signIn(page, teacher.id, baseURL ?? '');
		await page.goto('/account/data');
		await page.getByLabel('To delete, type the name').fill('Ms. Lee');
		await page.getByRole('button', { name: 'Delete my account for good' }).click();
		await expect(page.getByRole('alert')).toContainText('Tick the box');
		await page.getByLabel('Delete these classes too').check();
		await page.getByRole('button', { name: 'Delete my account for good' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is deleted');
		expect(await rowsAbout(db(), ana)).toEqual([]);
		const left = db().selectFrom('class').where('id', '=', one.id).select('id');
		expect(await left.execute()).toEqual([]);
	});

	test('an admin sets how long finished classes stay, and each class says its date', async ({
		page,
		baseURL
	}) => {
		const { teacher, data } = await aClassroom();
		await signIn(page, teacher.id, baseURL ?? '');
		await page.goto('/admin/retention');
		const field = page.getByLabel('Erase finished classes after this many months');
		await field.fill('-3');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('alert')).toContainText('whole number');
		await expect(field).toHaveValue('-3');
		await field.fill('12');
		await page.getByRole('button', { name: 'Save' }).click();
		await expect(page.getByRole('status')).toHaveText('Saved.');
		await page.goto(data);
		await expect(page.getByText(/it will be erased on \w+ \d+, \d{4}/)).toBeVisible();
		await page.goto('/admin/log');
		await expect(page.locator('#log')).toContainText('Ms. Lee⁩ changed the settings of the school');
	});
});

/** Every page of the site, as the folders of src/routes say. */
const ROUTES = readdirSync('src/routes', { recursive: true, withFileTypes: true })
	.filter(({ name }) => name === '+page.svelte')
	.map(({ parentPath }) => parentPath.replace(/^src\/routes\/?/, '').replace(/\([^)]*\)\/?/g, ''))
	.map((path) => `/${path}`);

test('no page asks anything of another site, whoever looks at it', async ({ browser, baseURL }) => {
	test.setTimeout(240_000);
	const { teacher, one, ana, assignment } = await aClassroom();
	const known: Record<string, string> = {
		...{ class: one.id, assignment, user: ana, learner: ana, lesson: 'loaded' },
		...{ slug: 'ice-operation-150-arrests', code: one.joinCode ?? '' }
	};
	// Whoever runs the installation may open every page of teachers.
	await db().updateTable('user').set({ is_operator: 1 }).where('id', '=', teacher.id).execute();
	const own = new URL(baseURL ?? '').host;
	const strangers: string[] = [];
	const roles = { teacher: teacher.id, learner: ana, guest: null };
	const roleFor = (path: string) => {
		if (/^\/(teach|admin|account\/security)(\/|$)/.test(path)) return 'teacher';
		return /^\/(account|assignments)(\/|$)/.test(path) ? 'learner' : 'guest';
	};
	expect(ROUTES.length).toBeGreaterThan(20);
	for (const [role, userId] of Object.entries(roles)) {
		const context = await browser.newContext({ baseURL: baseURL ?? '' });
		if (userId) await signIn(context, userId, baseURL ?? '');
		const page = await context.newPage();
		page.on('request', (request) => {
			const { protocol, host } = new URL(request.url());
			if (protocol.startsWith('http') && host !== own) strangers.push(request.url());
		});
		for (const route of ROUTES.filter((path) => roleFor(path) === role)) {
			const params = [...route.matchAll(/\[+([^\]=]+)[^\]]*\]+/g)].map(([, name = '']) => name);
			// What no fixture knows leads to "not found", which is a page as well.
			const path = route.replace(/\[+([^\]=]+)[^\]]*\]+/g, (_, name) => known[name] ?? 'none');
			const status = (await page.goto(path))?.status() ?? 0;
			// There are no recovery codes without an app that they stand in for.
			const isKnown = params.every((name) => name in known) && !/recovery-codes$/.test(path);
			expect.soft(status, path).toBeLessThan(isKnown ? 400 : 500);
		}
		await context.close();
	}
	expect(strangers).toEqual([]);
});
