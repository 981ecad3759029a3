import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address';
import { readArticle, type Brought } from './read-article';

const SENTENCE = 'The council said on Monday that the road would be closed for three weeks. ';
const read = (brought: Brought) => readArticle(brought);
const text = (given: string) => read({ kind: 'text', text: given });
const file = (name: string, bytes: Uint8Array) => read({ kind: 'file', name, bytes });
const problemOf = async (asked: ReturnType<typeof read>) => {
	const done = await asked;
	return done.ok ? null : done.reason;
};
const valueOf = async (asked: ReturnType<typeof read>) => {
	const done = await asked;
	if (!done.ok) throw new Error(done.reason);
	return done.value;
};

const aDocument = (xml: string) =>
	zipSync({
		'[Content_Types].xml': strToU8(
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
		),
		'_rels/.rels': strToU8(
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
		),
		'word/document.xml': strToU8(
			`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`
		)
	});
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('a text that is pasted', () => {
	it('is refused when it holds no words, or too many letters', async () => {
		expect(await problemOf(text(' \n\t '))).toBe('empty');
		expect(await problemOf(text('123 — 456'))).toBe('empty');
		expect(await problemOf(text('a'.repeat(60_001)))).toBe('too-long');
		expect(await problemOf(text('a'.repeat(60_000)))).toBeNull();
	});

	it('loses what cannot be seen, and says so', async () => {
		const { text: clean, notes } = await valueOf(
			text('\uFEFFIn\u200Bvis\u00ADible \u202Eorder\u202C.')
		);
		expect(clean).toBe('Invisible order.');
		expect(notes).toContain('cleaned-characters');
	});

	it('keeps emoji of several parts, and letters that are joined', async () => {
		const family = '👩‍👩‍👧 reads a book.';
		expect((await valueOf(text(family))).text).toBe(family);
	});

	it('tells which way it runs, and that it is not English', async () => {
		const hebrew = await valueOf(
			text('מועצת העיר הצביעה ביום שלישי לסגור שתי ספריות בעיר. '.repeat(6))
		);
		expect(hebrew).toMatchObject({ direction: 'rtl', language: 'other' });
		const german = await valueOf(
			text('Der Rat hat am Dienstag beschlossen, zwei Büchereien zu schließen. '.repeat(6))
		);
		expect(german).toMatchObject({ direction: 'ltr', language: 'other' });
		expect((await valueOf(text(SENTENCE.repeat(4)))).language).toBe('en');
	});

	it('is taken with a word of warning when it is all headings, or one long paragraph', async () => {
		expect((await valueOf(text('City News\n\nTwo Libraries Close'))).notes).toContain(
			'only-headings'
		);
		expect((await valueOf(text(SENTENCE.repeat(360)))).notes).toContain('long-paragraphs');
	});
});

describe('a page', () => {
	const PAGE = `<html><head><title>Road closed | News</title>
		<meta property="og:title" content="Road closed"><meta property="og:site_name" content="The News">
		<meta property="article:published_time" content="2026-11-20T08:00:00Z"></head>
		<body><nav><a href="/">Menu</a></nav><script>alert(1)</script>
		<article><h1>Road closed</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}<ul><li>First</li><li>Second</li></ul></article></body></html>`;

	it('becomes its article, with what it says of itself, and no script', async () => {
		const article = await valueOf(read({ kind: 'html', html: PAGE }));
		expect(article).toMatchObject({
			...{ title: 'Road closed', publisher: 'The News', published: '2026-11-20' }
		});
		expect(article.text).toContain('The council said on Monday');
		expect(article.text).toMatch(/^- First$/m);
		expect(article.text).not.toMatch(/Menu|alert/);
	});

	it('is read even where its tags are broken', async () => {
		const html = `<p>${SENTENCE}<b>Loud <i>words</b> and <div>more</p><script>never closed`;
		expect((await valueOf(read({ kind: 'html', html }))).text).toContain('Loud words');
	});
});

describe('a file', () => {
	it('is read as Word wrote it', async () => {
		const bytes = aDocument(paragraph('Two libraries close') + paragraph(SENTENCE));
		expect((await valueOf(file('a.docx', bytes))).text).toContain(SENTENCE.trim());
	});

	it('is never unpacked beyond 50 MB, whatever it says of its size', async () => {
		const bomb = zipSync({
			'word/document.xml': new Uint8Array(60_000_000)
		});
		expect(bomb.length).toBeLessThan(200_000);
		expect(await problemOf(file('bomb.docx', bomb))).toBe('unpacks-too-large');
		// The sizes of the one entry, in its own header and in the list at the end, say 10 bytes.
		const lying = bomb.slice();
		const view = new DataView(lying.buffer);
		view.setUint32(22, 10, true);
		const list = lying.length - 22;
		view.setUint32(view.getUint32(list + 16, true) + 24, 10, true);
		expect(['unpacks-too-large', 'not-readable-docx']).toContain(
			await problemOf(file('lie.docx', lying))
		);
	});

	it('is refused when it is no document, or none that can be read', async () => {
		expect(await problemOf(file('a.docx', strToU8('no zip at all')))).toBe('not-readable-docx');
		expect(await problemOf(file('a.docx', zipSync({ 'a.txt': strToU8('hi') })))).toBe(
			'not-readable-docx'
		);
		expect(await problemOf(file('a.pdf', strToU8('%PDF-1.7')))).toBe('unknown-file-type');
		expect(await problemOf(file('a.txt', new Uint8Array([0, 1, 2, 0, 255])))).toBe('binary');
	});

	it('in an older encoding is guessed, and the teacher is told', async () => {
		const latin = Uint8Array.from(`Café. ${SENTENCE}`, (letter) => letter.charCodeAt(0));
		const { text: guessed, notes } = await valueOf(file('a.txt', latin));
		expect(guessed).toContain('Café');
		expect(notes).toContain('guessed-encoding');
		const utf16 = new Uint8Array(2 + 2 * SENTENCE.length);
		utf16.set([0xff, 0xfe]);
		[...SENTENCE].forEach((letter, i) => (utf16[2 + 2 * i] = letter.charCodeAt(0)));
		expect((await valueOf(file('a.txt', utf16))).text).toBe(SENTENCE.trim());
	});
});

it('knows addresses of private networks, however they are written', () => {
	const inside = [
		...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
		...['0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1'],
		...['::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'x']
	];
	expect(inside.filter(isPublicAddress)).toEqual([]);
	expect(['93.184.216.34', '2606:2800:220:1::1'].filter(isPublicAddress)).toHaveLength(2);
});
