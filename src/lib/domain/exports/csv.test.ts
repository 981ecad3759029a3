import { expect, it } from 'vitest';
import { toCsv } from './csv';

it('writes a line a row, and quotes what holds commas, quotes or line breaks', () => {
	const rows = [
		['name', 'score'],
		['Ana, "the Fox"', 50],
		['two\nlines', null]
	];
	expect(toCsv(rows)).toBe('name,score\r\n"Ana, ""the Fox""",50\r\n"two\nlines",\r\n');
});

it('turns no name into a formula', () => {
	for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u202e=1', '＝1'])
		expect(toCsv([[name]]).replace(/^"/, '')[0], name).toBe("'");
});

it('leaves ordinary names and numbers as they are', () => {
	expect(toCsv([['María-José', 'O’Neil', -3, '<b>']])).toBe('María-José,O’Neil,-3,<b>\r\n');
});
