import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findArticle } from './find-article';

const S = 'The council said on Monday that the road would be closed for three weeks. ';
const textOf = (html: string) => findArticle(html).text;

describe('a page of a news site', () => {
	const page = findArticle(readFileSync('tests/fixtures/import/news-page.html', 'utf8'));

	it('tells its headline, authors, publisher, day and address', () => {
		expect(page).toMatchObject({
			title: 'Ferry to Oxley Island stops for the winter',
			author: "Marta Lindqvist, Tom O'Dell",
			publisher: 'The Harrow Bay Courier',
			published: '2026-10-30',
			address: 'https://courier.example/local/ferry-stops'
		});
	});

	it('is read with its headline first, and each paragraph and heading on its line', () => {
		const lines = page.text.split('\n').filter((line) => line !== '');
		expect(lines[0]).toBe('Ferry to Oxley Island stops for the winter');
		expect(lines[1]).toMatch(/^The ferry between .* see a doctor in Harrow Bay\.$/);
		expect(lines).toContain('What the county says');
		expect(lines).toContain('A boat is not a luxury here. It is our road.');
		expect(lines.at(-1)).toMatch(/^The county will hold a meeting .* end of the month\.$/);
		expect(lines).toHaveLength(11);
	});

	it('keeps its list as a list', () => {
		expect(page.text).toContain(
			'- The last boat leaves Oxley Island at 5 p.m. on Sunday.\n- A mail boat takes up to six passengers'
		);
	});

	it('loses its table, and says so', () => {
		expect(page.text).not.toContain('3,870');
		expect(page.hasLeftOutTables).toBe(true);
	});

	it('has nothing of menus, notices, advertisements, scripts and styles', () => {
		expect(page.text).not.toMatch(
			/Weather|cookies|Share|TRACKING|color|Most read|newsletter|reserved|JavaScript/
		);
	});
});

describe('what is no text of a page', () => {
	it.each([
		['a script', `<script>let x = "<p>HIDDEN</p>";</script>`],
		['a script of old pages', `<script><!-- document.write("<p>HIDDEN</p>") //--></script>`],
		['a script in capitals', `<SCRIPT>HIDDEN()</SCRIPT >`],
		['a style', `<style>p::after { content: "HIDDEN" }</style>`],
		['a frame', `<iframe src="https://a.example">HIDDEN</iframe>`],
		['a drawing', `<svg><title>HIDDEN</title><text>HIDDEN</text></svg>`],
		['a template', `<template><p>HIDDEN</p></template>`],
		['a note to browsers without scripts', `<noscript><p>HIDDEN</p></noscript>`],
		['a comment', `<!-- <p>HIDDEN</p> -->`],
		['a part that is not shown', `<p hidden>HIDDEN</p><p style="display: none">HIDDEN</p>`],
		['a handler', `<p onclick="HIDDEN()" title="HIDDEN">shown</p>`],
		['a field', `<textarea>HIDDEN</textarea><select><option>HIDDEN</option></select>`]
	])('%s', (_, part) => {
		for (const around of [S, S.repeat(8)]) {
			const text = textOf(`<p>${around}</p>${part}<p>${around}</p>`);
			expect(text).not.toContain('HIDDEN');
			expect(text.match(/three weeks/g)).toHaveLength(around === S ? 2 : 16);
		}
	});

	it('but letters that look like tags are text', () => {
		expect(textOf('<p>Write &lt;script&gt; for a script.</p>')).toBe(
			'Write <script> for a script.'
		);
	});
});

describe('lines', () => {
	it('end where a block ends, with an empty line, and where the page breaks one', () => {
		expect(textOf('<div>One<br>Two</div><p>Three</p>Four<h2>Five</h2>')).toBe(
			'One\nTwo\n\nThree\n\nFour\n\nFive'
		);
	});

	it('do not end within words that are set in bold, or in the source', () => {
		expect(textOf('<p>A <b>bold</b>\n  <i>claim</i>, <a href="/x">linked</a>.</p>')).toBe(
			'A bold claim, linked.'
		);
	});

	it('of a list begin with a dash, also one within another', () => {
		expect(textOf('<p>Two:</p><ol><li><p>One</p><ul><li>In it</ul><li><li>Two</ol>')).toBe(
			'Two:\n\n- One\n- In it\n- Two'
		);
	});

	it('have quotation marks where the page asks for them, and no marks of notes', () => {
		expect(textOf('<p>He said <q>no</q>.<sup><a href="#n1">[1]</a></sup></p>')).toBe(
			'He said “no”.'
		);
	});

	it('of a page that only lays out with tables are read', () => {
		const page = `<table><tr><td>Menu<td><p>${S.repeat(4)}<p>Last words.</table>`;
		expect(textOf(page)).toMatch(/three weeks\.\n\nLast words\.$/);
		expect(findArticle(page).hasLeftOutTables).toBe(false);
	});

	it('stay as they are in a part that keeps its lines', () => {
		expect(textOf('<pre>One\nTwo\n\nThree</pre>')).toBe('One\nTwo\n\nThree');
	});
});

describe('a page that is written badly', () => {
	it.each([
		['without any frame', `${S}<p>${S}`, 2],
		['with tags left open', `<html><body><div><p>${S}<p><b>${S}<i>${S}</b></div>`, 3],
		['with its head left open', `<html><head><title>x</title><meta name=a><p>${S}<p>${S}`, 2],
		['with two bodies', `<body><p>${S}</p></body></html><body><p>${S}</p>`, 2],
		['with tags closed that were never open', `</div></b><p>${S}</section></p></td>${S}`, 2],
		['with a script left open', `<p>${S}</p><p>${S}</p><script>never closed`, 2],
		['within a form', `<form><center><font>${S}<br><br>${S}</font></center></form>`, 2]
	])('%s is read', (_, html, times) => {
		expect(textOf(html).match(/three weeks\./g)).toHaveLength(times);
	});

	it('with a headline that has entities of its own is told right', () => {
		const page = `<script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"Bread &amp; water","author":{"name":"By Ann Roe"},"datePublished":"2026-02-30"}]</script><p>${S}`;
		expect(findArticle(page)).toMatchObject({
			...{ title: 'Bread & water', author: 'Ann Roe', published: '' }
		});
	});

	it('with an address that is none, or leads elsewhere than the web, tells none', () => {
		const addressOf = (href: string) =>
			findArticle(`<link rel="canonical" href="${href}"><p>${S}`).address;
		expect(addressOf('http://a.example/b')).toBe('http://a.example/b');
		expect(addressOf('javascript:alert(1)')).toBe('');
		expect(addressOf('/b')).toBe('');
		expect(addressOf('https://user:secret@a.example/')).toBe('');
	});
});

describe('a page made of open tags', () => {
	it.each(['div', 'p', 'b'])('of 60,000 %s is read within seconds', (tag) => {
		const start = performance.now();
		const text = textOf(`<p>${S}${`<${tag}>`.repeat(60_000)}${S}<p>The end.`);
		expect(text.match(/three weeks\./g)).toHaveLength(2);
		expect(text).toContain('The end.');
		expect(performance.now() - start).toBeLessThan(6000);
	});
});
