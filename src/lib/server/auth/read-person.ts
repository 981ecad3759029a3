import type { RequestEvent } from '@sveltejs/kit';
import type { Person } from '$lib/domain/accounts/role';
import { app } from '../app';
import { shortenSession } from '../repositories/sessions';
import { deleteSessionCookie, readSessionToken, setSessionCookie } from './session-cookie';
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
	const token = readSessionToken(event);
	if (!token) return null;
	const { user, session } = await lucia.validateSession(token);
	if (!user) {
		deleteSessionCookie(event);
		return null;
	}
	if (session.fresh) {
		const next = await lucia.createSession(user.id, {});
		await shortenSession(app().db, hashToken(token), now + GRACE_MS);
		setSessionCookie(event, next.id, next.expiresAt);
	}
	return user;
}
