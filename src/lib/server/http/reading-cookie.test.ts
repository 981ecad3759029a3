import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { DEFAULT_READING } from '$lib/domain/reading';
import { readReading, writeReading } from './reading-cookie';

function jar() {
	let kept: string | undefined;
	const cookies: Partial<Cookies> = { get: () => kept, set: (_, value) => void (kept = value) };
	return { cookies: cookies as Cookies, url: new URL('http://school.example/') };
}

const large = { size: 'large', view: 'list' } as const;

it('shows a learner what her teacher has set, until she sets it otherwise', () => {
	const event = jar();
	expect(readReading(event, large)).toMatchObject({ size: 'large', view: 'list' });
	const before = readReading(event, large);
	writeReading(event, { chosen: { ...before, size: 'normal' }, before });
	expect(readReading(event, large)).toMatchObject({ size: 'normal', view: 'list' });
});

it('lets support that is set later take effect, where only something else was chosen', () => {
	const event = jar();
	const before = DEFAULT_READING;
	writeReading(event, { chosen: { ...before, theme: 'dark' }, before });
	expect(readReading(event, large)).toMatchObject({ theme: 'dark', size: 'large' });
});

it('keeps an own choice when another one is made', () => {
	const event = jar();
	const first = DEFAULT_READING;
	const second = { ...first, size: 'larger' } as const;
	writeReading(event, { chosen: second, before: first });
	writeReading(event, { chosen: { ...second, theme: 'cream' }, before: second });
	expect(readReading(event)).toMatchObject({ size: 'larger', theme: 'cream' });
});
