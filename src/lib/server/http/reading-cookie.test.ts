import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { DEFAULT_READING } from '$lib/domain/reading';
import { readReading, writeReading } from './reading-cookie';

function jar(): Cookies {
	let kept: string | undefined;
	const cookies: Partial<Cookies> = { get: () => kept, set: (_, value) => void (kept = value) };
	return cookies as Cookies;
}

const large = { size: 'large', view: 'list' } as const;

it('shows a learner what her teacher has set, until she sets it otherwise', () => {
	const cookies = jar();
	expect(readReading(cookies, large)).toMatchObject({ size: 'large', view: 'list' });
	const before = readReading(cookies, large);
	writeReading(cookies, { chosen: { ...before, size: 'normal' }, before, isSecure: false });
	expect(readReading(cookies, large)).toMatchObject({ size: 'normal', view: 'list' });
});

it('lets support that is set later take effect, where only something else was chosen', () => {
	const cookies = jar();
	const before = DEFAULT_READING;
	writeReading(cookies, { chosen: { ...before, theme: 'dark' }, before, isSecure: false });
	expect(readReading(cookies, large)).toMatchObject({ theme: 'dark', size: 'large' });
});

it('keeps an own choice when another one is made', () => {
	const cookies = jar();
	const first = DEFAULT_READING;
	const second = { ...first, size: 'larger' } as const;
	writeReading(cookies, { chosen: second, before: first, isSecure: false });
	writeReading(cookies, { chosen: { ...second, theme: 'cream' }, before: second, isSecure: false });
	expect(readReading(cookies)).toMatchObject({ size: 'larger', theme: 'cream' });
});
