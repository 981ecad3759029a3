import type { Cookies } from '@sveltejs/kit';
import { COOKIE_PATH } from '$lib/base-path';
import { app } from '../app';
import { cookieName } from '../http/cookie-name';

interface Event {
	cookies: Cookies;
	url: URL;
}

const isSecure = ({ url }: Event) => url.protocol === 'https:';
const nameFor = (event: Event) => cookieName(app().auth.lucia.sessionCookieName, isSecure(event));

/** The token of the session that a request came with. */
export function readSessionToken(event: Event): string | undefined {
	return event.cookies.get(nameFor(event));
}

/** Lax and out of the reach of scripts; secure wherever the page came by https. */
export function setSessionCookie(event: Event, token: string, expires: Date): void {
	event.cookies.set(nameFor(event), token, { ...optionsFor(event), expires });
}

export function deleteSessionCookie(event: Event): void {
	event.cookies.delete(nameFor(event), optionsFor(event));
}

function optionsFor(event: Event) {
	return { path: COOKIE_PATH, httpOnly: true, sameSite: 'lax', secure: isSecure(event) } as const;
}
