import type { RequestEvent } from '@sveltejs/kit';
import { COOKIE_PATH } from '$lib/base-path';
import type { Person } from '$lib/domain/accounts/role';
import { app } from '../app';
import { shortenSession } from '../repositories/sessions';
import { setSessionCookie } from './sign-in-as';
import { hashToken } from './token';

/** How long a replaced token still works, for requests that were already on their way. */
const GRACE_MS = 60_000;

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

/**
 * Who is asking; null without a session. In the second half of its life a session goes on under
 * a new token, so that a stolen cookie does not live as long as its owner keeps coming.
 */
export async function readPerson(event: Event, now: number): Promise<Person | null> {
	const { lucia } = app().auth;
	const token = event.cookies.get(lucia.sessionCookieName);
	if (!token) return null;
	const { user, session } = await lucia.validateSession(token);
	if (!user) {
		event.cookies.delete(lucia.sessionCookieName, {
			path: COOKIE_PATH,
			secure: event.url.protocol === 'https:'
		});
		return null;
	}
	if (session.fresh) {
		const next = await lucia.createSession(user.id, {});
		await shortenSession(app().db, hashToken(token), now + GRACE_MS);
		setSessionCookie(event, next.id, next.expiresAt);
	}
	return user;
}
