import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChapters, readLevels } from '$content/asvs';
import { missingTests } from './test-titles';

const chapters = readChapters();
const rows = chapters.flatMap((chapter) => chapter.rows);
const outside = chapters.flatMap((chapter) => chapter.outside);
const levels = readLevels();

it('the list of numbers is that of ASVS 5.0: 70 of level 1, 183 of level 2, in 17 chapters', () => {
	const count = (level: number) => [...levels.values()].filter((one) => one === level).length;
	expect([count(1), count(2), chapters.length]).toEqual([70, 183, 17]);
});

it('every requirement of levels 1 and 2 stands in its chapter, once', () => {
	const numbers = chapters.flatMap(({ chapter, ...has }) =>
		[...has.rows.map(({ number }) => number), ...has.outside.flatMap((one) => one.numbers)].map(
			(number) => ({ number, isIn: number.startsWith(`${chapter}.`) })
		)
	);
	expect(numbers.filter(({ isIn }) => !isIn)).toEqual([]);
	expect(numbers.map(({ number }) => number).toSorted()).toEqual([...levels.keys()].toSorted());
});

it('what does not apply has one reason a section', () => {
	const sections = outside.map(({ numbers }) => [
		...new Set(numbers.map((number) => number.replace(/\.\d+$/, '')))
	]);
	expect(sections.filter((section) => section.length !== 1)).toEqual([]);
	expect(new Set(sections.flat()).size).toBe(sections.length);
});

it('every test that is named exists, under the very title', () => {
	expect(rows.flatMap(({ tests }) => tests).length).toBeGreaterThan(200);
	expect(missingTests(rows.flatMap(({ tests }) => tests))).toEqual([]);
	const gone = { file: 'tests/asvs.test.ts', title: 'a test that nobody wrote' };
	expect(missingTests([gone])).toHaveLength(1);
	expect(existsSync(gone.file)).toBe(true);
});

it('what is called met is shown by a test', () => {
	const met = rows.filter(({ state }) => state === 'met');
	expect(met.filter(({ tests }) => tests.length === 0).map(({ number }) => number)).toEqual([]);
});

it('no sentence of ours is the standard’s, whose requirements all begin alike', () => {
	for (const { about, how } of rows) expect(`${about} ${how}`).not.toMatch(/\bverify that\b/i);
});
