import { expect, it } from 'vitest';
import { emailForm, renameForm, setUpForm } from './account-forms';

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

it('a name keeps no control character, wherever it is typed, and is not cut', () => {
	const name = ' Ro\u0000sa\r\n\tLima\u007f ';
	expect(renameForm.parse({ name }).name).toBe('Ro sa Lima');
	const sent = { login: 'rosa', password: 'x', requestId: crypto.randomUUID() };
	const made = setUpForm.parse({ ...sent, name, school: 'Oak\u0085 School' });
	expect(made).toMatchObject({ name: 'Ro sa Lima', school: 'Oak School' });
	for (const refused of ['\u0007', '\u200b', '', 'a'.repeat(61)])
		expect(renameForm.safeParse({ name: refused }).success, refused).toBe(false);
});
