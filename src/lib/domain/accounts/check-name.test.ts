import { expect, it } from 'vitest';
import { checkName, MAX_NAME } from './check-name';

it('keeps a name as it was typed, without spare spaces', () => {
	expect(checkName('  Ana \t María\n')).toEqual({ ok: true, value: 'Ana María' });
	expect(checkName('<b>Ana</b> 🦊')).toEqual({ ok: true, value: '<b>Ana</b> 🦊' });
});

it('takes names in any writing, and with marks for their direction', () => {
	for (const name of ['نور', '\u200fنور\u200f', '李娜', "O'Neil-Łukasz", '🦊'])
		expect(checkName(name)).toEqual({ ok: true, value: name });
});

it('refuses a name that nobody could see', () => {
	for (const name of ['\u200b', '\u3164', '\u2800\u2800', '\u202e\u202c', '\u0301'])
		expect(checkName(name)).toEqual({ ok: false, reason: 'invisible' });
	expect(checkName(' \n')).toEqual({ ok: false, reason: 'empty' });
});

it('counts characters as people do: 60 foxes fit, 61 do not', () => {
	expect(checkName('🦊'.repeat(MAX_NAME)).ok).toBe(true);
	expect(checkName('🦊'.repeat(MAX_NAME + 1))).toEqual({ ok: false, reason: 'too-long' });
});
