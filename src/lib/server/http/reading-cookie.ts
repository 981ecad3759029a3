import type { Cookies } from '@sveltejs/kit';
import { COOKIE_PATH } from '$lib/base-path';
import { DEFAULT_READING, READING_NAMES, type Reading } from '$lib/domain/reading';
import { readingForm } from '$lib/forms/reading-form';

const NAME = 'bluepencil_reading';
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/**
 * How the page looks to this reader: what was chosen on this device, else what `support` a
 * teacher has set, else the default.
 */
export function readReading(cookies: Cookies, support: Partial<Reading> = {}): Reading {
	return { ...DEFAULT_READING, ...support, ...ownReading(cookies) };
}

/** Keep what differs from how the page looked, and what was chosen before: the rest may change. */
export function writeReading(
	cookies: Cookies,
	{ chosen, before, isSecure }: { chosen: Reading; before: Reading; isSecure: boolean }
): void {
	const own = ownReading(cookies);
	const kept = READING_NAMES.filter((name) => name in own || chosen[name] !== before[name]);
	const values = kept.map((name) => [name, chosen[name]]);
	cookies.set(NAME, new URLSearchParams(Object.fromEntries(values)).toString(), {
		path: COOKIE_PATH,
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure,
		maxAge: YEAR_IN_SECONDS
	});
}

/** What was chosen on this device, without the defaults. */
function ownReading(cookies: Cookies): Partial<Reading> {
	const kept = Object.fromEntries(new URLSearchParams(cookies.get(NAME) ?? ''));
	const parsed = readingForm.parse(kept);
	const own = READING_NAMES.filter((name) => name in kept);
	return Object.fromEntries(own.map((name) => [name, parsed[name]]));
}

/** `data-theme="dark" data-size="large" …` for the html element. Values are from fixed lists. */
export function readingAttributes(reading: Reading): string {
	return READING_NAMES.map((name) => `data-${name}="${reading[name]}"`).join(' ');
}
