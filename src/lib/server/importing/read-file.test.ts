import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const S = 'The council said that the café on Mill Street would close. ';
const utf8 = (text: string) => new TextEncoder().encode(text);
/** One byte a letter, as programs wrote before there was UTF-8. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, isLittle: boolean): Uint8Array {
	const bytes = new Uint8Array(2 + 2 * text.length);
	const view = new DataView(bytes.buffer);
	for (const [at, letter] of ['\uFEFF', ...text].entries())
		view.setUint16(2 * at, letter.charCodeAt(0), isLittle);
	return bytes;
}
async function contentOf(name: string, bytes: Uint8Array) {
	const read = await readFile(name, bytes);
	return read.ok ? read.value : read.reason;
}

describe('a text file', () => {
	const certain = { kind: 'text', content: S, isGuessed: false };

	it('is read as UTF-8, with or without its mark', async () => {
		expect(await contentOf('a.txt', utf8(S))).toEqual(certain);
		expect(await contentOf('A.TXT', utf8(`\uFEFF${S}`))).toEqual(certain);
	});

	it('is read as UTF-16 by its mark', async () => {
		expect(await contentOf('a.txt', utf16(S, true))).toEqual(certain);
		expect(await contentOf('a.txt', utf16(S, false))).toEqual(certain);
	});

	it('of an older program is guessed, with its curly quotation marks', async () => {
		const bytes = latin(`\x93${S}\x94 \x96 \x80 5`);
		expect(await contentOf('a.txt', bytes)).toEqual({
			...{ kind: 'text', content: `“${S}” – € 5`, isGuessed: true }
		});
	});

	it('in letters that nobody can name is refused, not garbled', async () => {
		const russian = latin('\xE3\xEE\xF0\xEE\xE4 \xF0\xE5\xF8\xE8\xEB'.repeat(20));
		expect(await contentOf('a.txt', russian)).toBe('wrong-encoding');
		const japanese = latin('\x8E\x73\x8B\x63\x89\xEF\x82\xCD\x81\x41'.repeat(20));
		expect(await contentOf('a.txt', japanese)).toBe('wrong-encoding');
		expect(await contentOf('a.txt', utf16(S, true).subarray(0, 21))).toBe('wrong-encoding');
	});

	it('that is none is refused', async () => {
		expect(await contentOf('a.txt', latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'))).toBe('binary');
		expect(await contentOf('a.txt', latin('\x01\x02\x03\x04abc'.repeat(9)))).toBe('binary');
		expect(await contentOf('a.txt', utf8('a\0b'))).toBe('binary');
		expect(await contentOf('a.txt', utf16('a\0b', true))).toBe('binary');
	});

	it('that begins with the letters PK, or with a page, is what it is', async () => {
		expect(await contentOf('a.txt', utf8('PKK leaders met.'))).toMatchObject({ kind: 'text' });
		expect(await contentOf('a.txt', utf8('\n<!DOCTYPE html><p>Hi'))).toMatchObject({
			kind: 'page'
		});
	});
});

describe('the file of a page', () => {
	const page = (charset: string) => `<html><head><meta ${charset}></head><p>${S}`;

	it('is read as UTF-8 where it is that', async () => {
		const content = page('charset="utf-8"');
		expect(await contentOf('a.html', utf8(content))).toEqual({
			...{ kind: 'page', content, isGuessed: false }
		});
	});

	it('is read in the letters that it names', async () => {
		for (const charset of [
			'charset=ISO-8859-1',
			'http-equiv="Content-Type" content="text/html; charset=windows-1252"'
		]) {
			const content = page(charset);
			expect(await contentOf('a.htm', latin(content))).toEqual({
				...{ kind: 'page', content, isGuessed: false }
			});
		}
		const russian = latin('<meta charset=windows-1251><p>\xE3\xEE\xF0\xEE\xE4');
		expect(await contentOf('a.html', russian)).toMatchObject({
			content: '<meta charset=windows-1251><p>город'
		});
	});

	it('is guessed where it names none that exists', async () => {
		expect(await contentOf('a.html', latin(page('charset=klingon')))).toMatchObject({
			...{ content: page('charset=klingon'), isGuessed: true }
		});
	});
});

describe('a file of another type', () => {
	it.each([
		['a.pdf', '%PDF-1.7'],
		['a.txt', '%PDF-1.7'],
		['a.docx', '%PDF-1.7'],
		['a.doc', '\xD0\xCF\x11\xE0'],
		['a.txt', '\xD0\xCF\x11\xE0'],
		['a.html', 'PK\x03\x04'],
		['a.txt', '{\\rtf1\\ansi'],
		['a.odt', 'PK\x03\x04'],
		['a.pages', 'PK\x03\x04'],
		['a.png', '\x89PNG'],
		['a.md', 'words'],
		['txt', 'words']
	])('%s that begins with %j is not read', async (name, start) => {
		expect(await contentOf(name, latin(start))).toBe('unknown-file-type');
	});
});
