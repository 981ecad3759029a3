import { expect, it } from 'vitest';
import { emailForm } from './account-forms';

const takes = (email: string) => emailForm.safeParse({ email, password: '' }).success;

it('an address for mail holds no end of a line and no second address', () => {
	expect(takes('rosa@mail.example')).toBe(true);
	for (const email of [
		'rosa@mail.example\r\nBcc: all@school.example',
		'rosa@mail.example, ben@mail.example',
		'Rosa <rosa@mail.example>',
		'rosa@mail.example\n.\nMAIL FROM:<x@y.example>',
		'rosa'
	])
		expect(takes(email), email).toBe(false);
});
