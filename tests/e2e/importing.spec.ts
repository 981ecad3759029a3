import { zipSync } from 'fflate';
import { aDocx, docxParts } from '../fixtures/import/a-docx';
import { expect, test } from './fixtures';
import { press } from './in-class';
import { ownServer } from './own-server';
import { db, newTeacher, signIn } from './people';

const zipBomb = () => zipSync(docxParts(' '.repeat(60_000_000)), { level: 1 });
/** "The council decided yesterday" in Windows-1251. */
const cyrillic = Buffer.from('d1eee2e5f220f0e5f8e8eb20e2f7e5f0e02e', 'hex');

test('a text that cannot be read is refused with a way on, and nothing is kept', async ({
	page,
	baseURL
}) => {
	const teacher = await newTeacher();
	await signIn(page, teacher.id, baseURL);
	await page.goto('/teach/articles/new');
	const file = (name: string, content: string | Uint8Array) =>
		page.getByLabel('Or upload a file').setInputFiles({
			...{ name, mimeType: 'application/octet-stream' },
			buffer: Buffer.from(content)
		});
	const told: [what: string, bring: () => Promise<void>, say: string][] = [
		['nothing', async () => undefined, 'There is no text yet'],
		['spaces', () => page.getByLabel('Paste the text').fill(' \n '), 'There is no text yet'],
		['60,001 letters', () => page.getByLabel('Paste the text').fill('a'.repeat(60_001)), '60,000'],
		['a binary file', () => file('a.txt', Buffer.from([0, 1, 2, 3, 0, 255])), 'not a text file'],
		['a broken document', () => file('a.docx', 'PK no zip'), 'no Word document'],
		['half a document', () => file('a.docx', aDocx('One', 'Two').subarray(0, 500)), 'damaged'],
		['a packed file that is endless', () => file('a.docx', zipBomb()), 'more than 50 MB'],
		['another kind of file', () => file('a.pdf', '%PDF-1.7'), 'Only .txt, .html and .docx'],
		['Russian of long ago', () => file('a.txt', cyrillic), 'Save it again as UTF-8']
	];
	for (const [what, bring, say] of told) {
		await page.goto('/teach/articles/new');
		await bring();
		await press(page, 'Read the text');
		await expect(page.getByRole('alert'), what).toContainText(say);
	}
	await page.goto('/teach/articles/new');
	await file('page.html', '<script>document.title = "hacked"</script><p>Words of <b>a page.');
	await press(page, 'Read the text');
	await expect(page.getByRole('region', { name: 'Article' })).toContainText('Words of a page.');
	await expect(page).toHaveTitle(/Bring an article/);
	const kept = db().selectFrom('article').where('owner_id', '=', teacher.id).select('id');
	expect(await kept.execute()).toEqual([]);
});

test.describe('an operator who allows addresses', () => {
	const server = ownServer(330, {
		IMPORT_URLS: 'on',
		DATA_DIR: process.env['E2E_DATA_DIR'] ?? ''
	});
	test.use({ baseURL: server.address });

	test('has pages fetched, but none of a private network, and none that never answers', async ({
		page,
		baseURL
	}) => {
		await server.start();
		const teacher = await newTeacher();
		await signIn(page, teacher.id, baseURL);
		const told: [address: string, say: string][] = [
			['http://news.example/story', 'begin with https://'],
			['file:///etc/passwd', 'https://'],
			['https://127.0.0.1/', 'private network'],
			['https://localhost/story', 'private network'],
			['https://[::1]/', 'private network'],
			['https://[::ffff:10.0.0.1]/', 'private network'],
			['https://0x7f.1/', 'private network'],
			['https://169.254.169.254/latest/meta-data', 'private network'],
			['https://ana:secret@news.example/', 'no web address'],
			['https://127.0.0.1:8443/', 'no web address'],
			['https://nowhere.invalid/story', 'could not be reached']
		];
		for (const [address, say] of told) {
			await page.goto('/teach/articles/new');
			await page.getByLabel('Or name its web address').fill(address);
			await press(page, 'Read the text');
			await expect(page.getByRole('alert'), address).toContainText(say);
			await expect(page.getByLabel('Or name its web address')).toHaveValue(address);
		}
		const kept = db().selectFrom('article').where('owner_id', '=', teacher.id).select('id');
		expect(await kept.execute()).toEqual([]);
	});
});
