import { expect, it } from 'vitest';
import { nameKey } from './name-key';

it('takes a name typed with other capitals, spaces or accents for the same name', () => {
	expect(nameKey('  ANA\u00a0 maria ')).toBe('ana maria');
	expect(nameKey('María')).toBe(nameKey('Mari\u0301a'));
	expect(nameKey('Jose')).toBe(nameKey('José'));
});

it('looks through direction marks and full-width letters', () => {
	expect(nameKey('\u202eAna\u202c')).toBe('ana');
	expect(nameKey('Ａｎａ')).toBe('ana');
});

it('keeps different names apart', () => {
	expect(nameKey('Ana 🦊')).not.toBe(nameKey('Ana 🐻'));
	expect(nameKey('Ana')).not.toBe(nameKey('Anna'));
});
