import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm, typedIn } from './parse-form';

const schema = z.object({ name: z.string().max(60), tick: z.array(z.string()) });

function sent(...fields: [name: string, value: string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

it('takes the fields that the form names, and no other: nobody sets what was not asked for', () => {
	const form = sent(['name', 'Ana'], ['role', 'teacher'], ['isAdmin', '1'], ['id', 'x']);
	expect(parseForm(schema, form)).toEqual({ ok: true, data: { name: 'Ana', tick: [] } });
});

it('takes the first of a field that is sent twice, and all only where a list is asked for', () => {
	const form = sent(['name', 'Ana'], ['name', 'Ben'], ['tick', 'a'], ['tick', 'b']);
	expect(parseForm(schema, form)).toEqual({ ok: true, data: { name: 'Ana', tick: ['a', 'b'] } });
});

it('lets no name of a field reach what all objects share', () => {
	const form = sent(['name', 'Ana'], ['__proto__', 'x'], ['constructor', 'y'], ['toString', 'z']);
	expect(parseForm(schema, form)).toEqual({ ok: true, data: { name: 'Ana', tick: [] } });
	expect(Object.getPrototypeOf(typedIn(form))).toBe(Object.prototype);
	expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

it('refuses a file where words are asked for', () => {
	const form = new FormData();
	form.set('name', new File(['x'], 'a.txt'));
	expect(parseForm(schema, form).ok).toBe(false);
});

it('gives back what was typed, and never a secret', () => {
	const form = sent(['name', 'x'.repeat(61)], ['password', 'hidden'], ['words', 'quiet red fox']);
	const parsed = parseForm(schema, form);
	expect(parsed).toMatchObject({ ok: false, errors: { name: [expect.any(String)] } });
	expect(JSON.stringify(parsed)).not.toMatch(/hidden|quiet/);
});
