import { expect, it } from 'vitest';
import { checkPassword } from './check-password';

const own = ['Rosa Delgado', 'rosa.delgado@mill.example', 'Mill Street School'];
const check = (password: string) => checkPassword(password, own);

it('asks for twelve characters, and takes up to 256', () => {
	expect(check('tr0ub4dor&3')).toBe('short');
	expect(check('🦊🐻🐼🐨🐯🦁')).toBe('short');
	expect(check('plain enough')).toBeNull();
	expect(check(`${'gravel tea moss '.repeat(20)}`)).toBe('long');
});

it('never asks for capitals, digits or signs', () => {
	for (const password of ['four lazy otters', 'umbrellamarmot', 'grün und blau', '918273740655'])
		expect(check(password), password).toBeNull();
});

it('refuses what programs try first, with trimmings too', () => {
	for (const password of [
		...['passwordpassword', 'Password2026!', 'P@ssw0rd2026', 'iloveyou123456', 'Welcome-2026'],
		...['qwertyuiop1234', 'letmeinletmein', 'correcthorsebatterystaple', 'Administrator1']
	])
		expect(check(password), password).toMatch(/common|pattern/);
});

it('refuses one thing again and again, and a walk along the keys', () => {
	for (const password of [
		...['aaaaaaaaaaaa', '121212121212', 'catcatcatcatcat', 'abcdefghijklm', '123456789012'],
		...['zyxwvutsrqpo', 'asdfghjklqwerty', '1234qwer5678']
	])
		expect(check(password), password).toMatch(/common|pattern/);
});

it('refuses one’s own name and school', () => {
	for (const password of ['rosadelgado1', 'RosaDelgado2026', 'mill-street-1', 'delgado.rosa!'])
		expect(check(password), password).toBe('own-name');
	expect(check('rosa likes grapefruit juice')).toBeNull();
});
