import type { Cookies } from '@sveltejs/kit';
import { READING_NAMES, type Reading } from '$lib/domain/reading';
import { readingForm } from '$lib/forms/reading-form';

const NAME = 'bluepencil_reading';
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

export function readReading(cookies: Cookies): Reading {
	return readingForm.parse(Object.fromEntries(new URLSearchParams(cookies.get(NAME) ?? '')));
}

export function writeReading(cookies: Cookies, reading: Reading, isSecure: boolean): void {
	cookies.set(NAME, new URLSearchParams(reading).toString(), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure,
		maxAge: YEAR_IN_SECONDS
	});
}

/** `data-theme="dark" data-size="large" …` for the html element. Values are from fixed lists. */
export function readingAttributes(reading: Reading): string {
	return READING_NAMES.map((name) => `data-${name}="${reading[name]}"`).join(' ');
}
