import { expect, it } from 'vitest';
import { readingGrade } from './reading-grade';

it('places a line for beginners below a line of an official', () => {
	const easy = readingGrade('The cat sat on the mat. The dog ran off.');
	const hard = readingGrade(
		'Organizational responsibilities necessitate comprehensive interdepartmental communication.'
	);
	expect(easy).toBeLessThan(2);
	expect(hard).toBeGreaterThan(20);
});

it('gives nothing for no words', () => {
	expect(readingGrade(' … ')).toBe(0);
});
