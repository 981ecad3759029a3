import type { RequestEvent } from '@sveltejs/kit';
import { app } from '../app';
import { findPerson } from '../repositories/users';
import { COOKIE_PATH } from '$lib/base-path';
import type { Person } from '$lib/domain/accounts/role';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

/** Begin a session, always under a new token, and end the one this device had. */
export async function signInAs(event: Event, { id, role }: Pick<Person, 'id' | 'role'>) {
	const { lucia, guests } = app().auth;
	await endSession(event);
	const kind = role === 'guest' ? guests : lucia;
	const session = await kind.createSession(id, {});
	setSessionCookie(event, session.id, session.expiresAt);
	event.locals.user = (await findPerson(app().db, id)) ?? null;
}

/** Sign this device out; without a session nothing happens. */
export async function signOut(event: Event): Promise<void> {
	await endSession(event);
	const { lucia } = app().auth;
	event.cookies.delete(lucia.sessionCookieName, { path: COOKIE_PATH, secure: isSecure(event) });
	event.locals.user = null;
}

async function endSession({ cookies }: Event): Promise<void> {
	const { lucia } = app().auth;
	const token = cookies.get(lucia.sessionCookieName);
	if (token) await lucia.invalidateSession(token);
}

/** Lax and out of the reach of scripts; secure wherever the page came by https. */
export function setSessionCookie(event: Event, token: string, expires: Date): void {
	event.cookies.set(app().auth.lucia.sessionCookieName, token, {
		path: COOKIE_PATH,
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(event),
		expires
	});
}

const isSecure = ({ url }: Event) => url.protocol === 'https:';
