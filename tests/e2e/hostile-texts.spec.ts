import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { askAs } from './asked-as';
import { expect, test } from './fixtures';
import { aHostileClass, pagesOf } from './hostile-class';
import { FILE_NAMES, FORMULAS, SCRIPTS } from './hostile-texts';
import { db, newSession, signIn } from './people';

test('a text is a text, whatever it holds, on every page that shows it', async ({
	page,
	baseURL
}) => {
	test.setTimeout(150_000);
	const made = await aHostileClass(page, SCRIPTS);
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			(globalThis as { broken?: string }).broken = `${event.violatedDirective} ${event.blockedURI}`;
		});
	});
	const look = async (path: string) => {
		const response = await page.goto(path);
		expect.soft(response?.status(), path).toBe(200);
		const state = await page.evaluate(() => {
			const { ran, broken } = globalThis as { ran?: unknown; broken?: unknown };
			const bad =
				'main [onerror], main [onload], main [onfocus], main iframe, main base, main object';
			return {
				ran,
				broken,
				elements: document.querySelectorAll(`${bad}, [href^="javascript:" i]`).length
			};
		});
		expect.soft(state, path).toEqual({ ran: undefined, broken: undefined, elements: 0 });
	};
	for (const path of pagesOf(made)) await look(path);
	await page.goto(made.home);
	await expect(page.locator('h1').first()).toContainText('<script>ran=1</script>');
	const [{ id = '', attempt = '' } = {}] = made.people;
	await signIn(page, id, baseURL);
	const work = [`/assignments/${made.assignment.id}`, `/attempts/${attempt}/loaded/result`];
	for (const path of [
		...work,
		'/learn',
		'/account',
		'/account/data',
		'/progress',
		`/join/${made.one.joinCode}`
	])
		await look(path);
	expect(dialogs).toEqual([]);
});

const COPIES = ['scores', 'exercises', 'answers', 'items', 'words'];

test('no cell of a copy is a formula, and no name gets into a header or a path', async ({
	page
}) => {
	const made = await aHostileClass(page, [...FORMULAS, ...FILE_NAMES]);
	const session = await newSession(made.teacher.id);
	for (const [i, text] of [...FORMULAS, ...FILE_NAMES].entries()) {
		await db().updateTable('class').set({ name: text }).where('id', '=', made.one.id).execute();
		const person = made.people[i % made.people.length];
		await db()
			.updateTable('user')
			.set({ name: text })
			.where('id', '=', person?.id ?? '')
			.execute();
		await db()
			.updateTable('assignment')
			.set({ title: text })
			.where('id', '=', made.assignment.id)
			.execute();
		for (const as of [COPIES[i % COPIES.length], 'archive', 'json']) {
			const copy = await askAs(`${made.home}/data/export?as=${as}`, { session });
			expect(copy.status, text).toBe(200);
			expect(copy.headers.get('set-cookie')).toBeNull();
			expect(copy.headers.get('x')).toBeNull();
			const [, name = ''] =
				/filename="([^"]*)"/.exec(copy.headers.get('content-disposition') ?? '') ?? [];
			expect(name, text).toMatch(/^[\w .-]+$/);
			expect(name, text).not.toMatch(/\.\.|[/\\]/);
			const bytes = new Uint8Array(await copy.arrayBuffer());
			if (as === 'json') continue;
			const files = as === 'archive' ? unzipSync(bytes) : { [`${as}.csv`]: bytes };
			for (const [file, content] of Object.entries(files)) {
				expect(file).toMatch(/^[\w -]+\.(csv|json|jsonld|txt)$/);
				if (!file.endsWith('.csv')) continue;
				const { data } = Papa.parse<string[]>(
					Buffer.from(content)
						.toString()
						.replace(/^\ufeff/, '')
				);
				const formulas = data.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell));
				expect(formulas, `${file} of ${text}`).toEqual([]);
			}
		}
	}
});
