import type { Page } from '@playwright/test';
import { newArticle, TEXT } from './own-articles';
import { db, newTeacher, signIn } from './people';

async function asEditor(page: Page, given: { text?: string; isDrafted?: boolean } = {}) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id);
	const article = await newArticle(teacher, given);
	return { teacher, root: `/teach/articles/${article}` };
}

const at =
	(path: string, given: { text?: string; isDrafted?: boolean } = {}) =>
	async (page: Page) => {
		const { root } = await asEditor(page, given);
		await page.goto(root + path);
	};

async function decideAll(page: Page, root: string) {
	await page.goto(root);
	await page.locator('[data-save="saved"]').waitFor();
	await page.getByRole('button', { name: /^Keep all/ }).click();
	await page.locator('[data-save="saved"]').waitFor();
	await page.goto(`${root}/publish`);
}

async function publish(page: Page, root: string) {
	await decideAll(page, root);
	await page.getByRole('button', { name: 'Publish the key' }).click();
	await page.getByText('Published. Quizzes').waitFor();
}

async function read(page: Page, text: string) {
	await signIn(page, (await newTeacher()).id);
	await page.goto('/teach/articles/new');
	await page.getByLabel('Paste the text').fill(text);
	await page.getByRole('button', { name: 'Read the text' }).click();
}

/** Every state of articles that teachers bring, and of their desks. */
export const ARTICLE_STATES: Record<string, (page: Page) => Promise<unknown>> = {
	'articles-empty': async (page) => {
		await signIn(page, (await newTeacher()).id);
		await page.goto('/teach/articles');
	},
	articles: async (page) => {
		const { teacher } = await asEditor(page);
		const shared = await newArticle(await newTeacher(teacher.schoolId));
		await db().updateTable('article').set({ is_shared: 1 }).where('id', '=', shared).execute();
		await page.goto('/teach/articles');
	},
	'articles-new': async (page) => {
		await signIn(page, (await newTeacher()).id);
		await page.goto('/teach/articles/new');
	},
	'articles-nothing-brought': (page) => read(page, ''),
	'articles-preview': async (page) => {
		await read(page, TEXT);
		await page.getByText('Look before it is kept').waitFor();
	},
	'articles-preview-other-language': async (page) => {
		await read(
			page,
			'Der Stadtrat hat am Dienstag beschlossen, zwei Büchereien zu schließen. '.repeat(9)
		);
		await page.getByRole('button', { name: 'Keep it and open its key' }).click();
		await page.getByText('Confirm that you may use').waitFor();
	},
	'articles-import': async (page) => {
		await signIn(page, (await newTeacher()).id);
		await page.goto('/teach/articles/import');
		await page.getByRole('button', { name: 'Open it' }).click();
	},
	desk: at('?new'),
	'desk-place-claim': at('?span=d1#place'),
	'desk-place-loaded': async (page) => {
		await at('?element=loaded')(page);
		await page.locator('[data-save="saved"]').waitFor();
		await page.getByRole('link', { name: /Next to look at/ }).click();
	},
	'desk-empty': at('', { isDrafted: false }),
	'desk-picked': async (page) => {
		await at('', { isDrafted: false })(page);
		await page.locator('[data-save="saved"]').waitFor();
		await page.getByRole('button', { name: 'Sentence 4' }).click();
	},
	'desk-right-to-left': at('', {
		isDrafted: false,
		text: 'מועצת העיר הצביעה ביום שלישי. הספרייה תיסגר במרץ.\n\nThe rest is in English 📚.'
	}),
	'desk-publish-todo': at('/publish'),
	'desk-publish-ready': async (page) => {
		const { root } = await asEditor(page);
		await decideAll(page, root);
	},
	'desk-published': async (page) => {
		const { root } = await asEditor(page);
		await publish(page, root);
	},
	'desk-preview-none': at('/preview', { isDrafted: false }),
	'desk-preview': async (page) => {
		const { root } = await asEditor(page);
		await decideAll(page, root);
		await page.goto(`${root}/preview/loaded`);
	},
	'desk-versions-empty': at('/versions'),
	'desk-versions': async (page) => {
		const { root } = await asEditor(page);
		await publish(page, root);
		await page.goto(`${root}/versions`);
	},
	'desk-agreement': async (page) => {
		const { root } = await asEditor(page);
		await decideAll(page, root);
		await page.goto(`${root}/agreement`);
	},
	'desk-about': at('/about'),
	'desk-text': at('/text'),
	'admin-rules': async (page) => {
		const { root, teacher } = await asEditor(page);
		await db().updateTable('user').set({ is_operator: 1 }).where('id', '=', teacher.id).execute();
		await publish(page, root);
		await page.goto('/admin/rules');
	}
};
