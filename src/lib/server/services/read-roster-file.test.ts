import { expect, it } from 'vitest';
import { readRoster } from '$lib/domain/classes/roster';
import { decodeText, parseTable } from './read-roster-file';

const names = (text: string) => readRoster(parseTable(text)).map(({ name }) => name);

it('reads accents from UTF-8, from UTF-16 and from a Windows spreadsheet', () => {
	const text = 'José\nZoë';
	expect(decodeText(Buffer.from(text, 'utf8'))).toBe(text);
	expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf8'))).toBe(text);
	expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
	expect(decodeText(Buffer.from(text, 'latin1'))).toBe(text);
});

it('reads nothing from a packed spreadsheet or another file that is no text', () => {
	expect(decodeText(Buffer.from('PK\x03\x04 names.csv', 'latin1'))).toBeNull();
	expect(decodeText(Buffer.from([65, 0, 66]))).toBeNull();
});

it('reads commas, semicolons, tabs and quotes', () => {
	expect(names('Name,Room\r\nAna,1\r\n"Ben ""B"" Ford",2')).toEqual(['Ana', 'Ben "B" Ford']);
	expect(names('Name;Room\nAna;1\nBen;2')).toEqual(['Ana', 'Ben']);
	expect(names('First name\tLast name\nAna\tFord')).toEqual(['Ana Ford']);
});

it('reads a plain list, and one of "Last, First"', () => {
	expect(names('Ana\nBen Ford\n\nCleo')).toEqual(['Ana', 'Ben Ford', 'Cleo']);
	expect(names('Ford, Ana\nMiller, Ben')).toEqual(['Ana Ford', 'Ben Miller']);
});
