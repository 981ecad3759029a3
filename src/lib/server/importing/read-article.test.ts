import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aDocx, aParagraph, docxParts } from '../../../../tests/fixtures/import/a-docx';
import { readArticle, type Brought, type ReadArticle } from './read-article';

const S = 'The council said on Monday that the road would be closed for three weeks. ';

async function read(brought: Brought | string): Promise<ReadArticle> {
	const found = await readArticle(
		typeof brought === 'string' ? { kind: 'text', text: brought } : brought
	);
	if (!found.ok) throw new Error(found.reason);
	return found.value;
}
const problemOf = async (brought: Brought) => {
	const found = await readArticle(brought);
	return found.ok ? undefined : found.reason;
};

describe('a text', () => {
	it('may have 60,000 characters once it is clean, and not one more', async () => {
		const text = 'a'.repeat(60_000);
		expect((await read(text)).text).toHaveLength(60_000);
		expect((await read(`\uFEFF\u200B  ${text}\u00AD \n\n`)).text).toHaveLength(60_000);
		expect(await problemOf({ kind: 'text', text: `${text}a` })).toBe('too-long');
	});

	it('without a letter is empty', async () => {
		for (const text of ['', ' \n\t', '\u200B\u202E', '12:30 — 4/5', '👋'])
			expect(await problemOf({ kind: 'text', text })).toBe('empty');
		expect((await read('ب')).text).toBe('ب');
	});

	it('has its first heading for a title, and tells nothing else of itself', async () => {
		expect(await read(`Road closed\n\n${S.repeat(3)}\n`)).toEqual({
			text: `Road closed\n\n${S.repeat(3).trim()}`,
			title: 'Road closed',
			...{ author: '', publisher: '', published: '', address: '' },
			...{ language: 'en', notes: [] }
		});
		expect((await read(S)).title).toBe('');
	});

	it('tells that something invisible was taken out', async () => {
		expect((await read(`In\u200Bvisible. ${S}`)).notes).toEqual(['cleaned-characters']);
	});

	it('tells that it has nothing but headings', async () => {
		expect((await read('City News\n\nTwo Libraries Close\n\nBy Ann Roe')).notes).toContain(
			'only-headings'
		);
	});

	it('tells that it is in another language, and runs from right to left', async () => {
		const german = await read(
			'Der Rat hat am Dienstag beschlossen, zwei Büchereien zu schließen, und die Leute erfuhren es aus der Zeitung, sagte eine Frau.'
		);
		expect(german).toMatchObject({ language: 'other', notes: ['other-language'] });
		const arabic = await read('قرر مجلس المدينة يوم الثلاثاء إغلاق المكتبة.');
		expect(arabic).toMatchObject({ language: 'other' });
	});

	it('tells that a paragraph of 5,000 words is long; some of 250 are not', async () => {
		const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
		expect((await read(`${words(5000)}.`)).notes).toContain('long-paragraphs');
		expect((await read(`${words(250)}.\n${words(250)}.`)).notes).not.toContain('long-paragraphs');
	});
});

describe('a page', () => {
	const page = (head: string) => `<html><head>${head}</head><body><p>${S}</p></body></html>`;
	const fetched = (html: string): Brought => ({
		...{ kind: 'html', html, address: 'https://news.example/a?from=mail' }
	});

	it('that was fetched keeps its address, or the better one that it names', async () => {
		const link = (href: string) => page(`<link rel="canonical" href="${href}">`);
		expect((await read(fetched(page('')))).address).toBe('https://news.example/a?from=mail');
		expect((await read(fetched(link('https://news.example/a')))).address).toBe(
			'https://news.example/a'
		);
		expect((await read(fetched(link('https://other.example/a')))).address).toBe(
			'https://news.example/a?from=mail'
		);
	});

	it('without a word is empty', async () => {
		for (const html of ['', '<html></html>', '<script>let words</script>', '<img alt="words">'])
			expect(await problemOf({ kind: 'html', html })).toBe('empty');
	});

	it('tells that its table was left out', async () => {
		const table = '<table><tr><td>Ann</td><td>4</td></tr><tr><td>Bo</td><td>5</td></tr></table>';
		const { text, notes } = await read({ kind: 'html', html: `<p>${S}</p>${table}<p>${S}</p>` });
		expect(notes).toEqual(['left-out-tables']);
		expect(text).not.toContain('Bo');
	});

	it('has a clean title', async () => {
		const title = '<meta property="og:title" content="Road\u202E closed\u200B">';
		expect((await read({ kind: 'html', html: page(title) })).title).toBe('Road closed');
	});
});

describe('a file', () => {
	it('of a page is read as one, and tells that its letters were guessed', async () => {
		const bytes = Uint8Array.from(`<p>Caf\xE9. ${S}</p>`, (letter) => letter.charCodeAt(0));
		const { text, notes } = await read({ kind: 'file', name: 'a.htm', bytes });
		expect(text).toBe(`Café. ${S.trim()}`);
		expect(notes).toEqual(['guessed-encoding']);
	});

	it('of Word is read as a whole, short paragraphs too', async () => {
		const bytes = aDocx('Road closed', 'By Ann Roe', S, 'Short.', S);
		expect(await read({ kind: 'file', name: 'My article.docx', bytes })).toMatchObject({
			...{ title: 'Road closed', author: '', notes: [] },
			text: `Road closed\n\nBy Ann Roe\n\n${S.trim()}\n\nShort.\n\n${S.trim()}`
		});
	});

	it('of Word leaves its table out, and says so', async () => {
		const cell = (words: string) => `<w:tc>${aParagraph(words)}</w:tc>`;
		const table = `<w:tbl><w:tr>${cell('Ann')}${cell('4')}</w:tr></w:tbl>`;
		const bytes = zipSync(docxParts(aParagraph(S) + table));
		expect(await read({ kind: 'file', name: 'a.docx', bytes })).toMatchObject({
			...{ text: S.trim(), notes: ['left-out-tables'] }
		});
	});

	it('that cannot be read says why', async () => {
		const bytes = new TextEncoder().encode('no zip');
		expect(await problemOf({ kind: 'file', name: 'a.docx', bytes })).toBe('not-readable-docx');
		expect(await problemOf({ kind: 'file', name: 'a.odt', bytes })).toBe('unknown-file-type');
	});
});
