import { describe, expect, it } from 'vitest';
import { sureOfSkills, sureOfTrouble } from './sureness';

describe('how sure it is who needs help', () => {
	it.each([
		[0, 0, 'cannot-say'],
		[0, 30, 'cannot-say'],
		[14, 30, 'cannot-say'],
		[15, 30, 'not-sure'],
		[23, 30, 'not-sure'],
		[24, 30, 'quite-sure'],
		[1, 1, 'quite-sure']
	])('%i known of %i: %s', (known, learners, sure) => {
		expect(sureOfSkills({ known, learners })).toBe(sure);
	});
});

describe('how sure it is that most get a place wrong', () => {
	it.each([
		[5, 5, 'cannot-say'],
		[9, 9, 'cannot-say'],
		[8, 10, 'not-sure'],
		[10, 10, 'quite-sure'],
		[15, 30, 'not-sure'],
		[21, 30, 'quite-sure']
	])('%i of %i: %s', (wrong, of, sure) => {
		expect(sureOfTrouble({ wrong, of })).toBe(sure);
	});
});
