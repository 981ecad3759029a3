import { expect, it } from 'vitest';
import { judgeRoster, MAX_LEARNERS, readRoster } from './roster';

const names = (rows: string[][], delimiter = ',') =>
	readRoster({ rows, delimiter }).map(({ name }) => name);

it('reads a plain list, one name a line', () => {
	expect(names([['Ana'], [' Ben '], [''], ['Cleo']])).toEqual(['Ana', 'Ben', 'Cleo']);
});

it('numbers lines as the teacher sees them, empty ones included', () => {
	const lines = readRoster({ rows: [['Ana'], [''], ['Ben']], delimiter: ',' });
	expect(lines.map(({ line }) => line)).toEqual([1, 3]);
});

it('finds the column whose heading says that it holds names', () => {
	const rows = [
		['ID', 'Student name', 'Homeroom'],
		['7', 'Ana', 'North'],
		['8', 'Ben', 'South']
	];
	expect(names(rows)).toEqual(['Ana', 'Ben']);
});

it('joins first and last name, in whichever order the columns stand', () => {
	const rows = [
		['Last Name', 'First Name'],
		['Miller', 'Ana']
	];
	expect(names(rows)).toEqual(['Ana Miller']);
});

it('turns "Last, First" around, and leaves columns of a spreadsheet as they are', () => {
	const rows = [
		['Miller', ' Ana'],
		['Jones', ' Ben']
	];
	expect(names(rows)).toEqual(['Ana Miller', 'Ben Jones']);
	expect(names(rows, '\t')).toEqual(['Miller Ana', 'Jones Ben']);
});

it('skips a column of numbers when there is no heading', () => {
	expect(
		names([
			['1', 'Ana', 'x@school.example'],
			['2', 'Ben']
		])
	).toEqual(['Ana', 'Ben']);
});

const judge = (list: string[], taken: string[] = []) =>
	judgeRoster(
		list.map((name, i) => ({ line: i + 1, name })),
		{ taken: new Set(taken), isAbusive: (name) => name === 'Rude' }
	).map(({ problem }) => problem);

it('says of each line what is wrong with it', () => {
	const list = ['Ana', '', 'a'.repeat(61), 'ANA', 'Ben', 'Rude', '\u200b'];
	const problems = [null, 'empty', 'too-long', 'twice', 'in-class', 'abusive', 'invisible'];
	expect(judge(list, ['ben'])).toEqual(problems);
});

it('fills a class up to its limit and no further', () => {
	const taken = Array.from({ length: MAX_LEARNERS - 1 }, (_, i) => `n${i}`);
	expect(judge(['Ana', 'Ben'], taken)).toEqual([null, 'class-full']);
});
