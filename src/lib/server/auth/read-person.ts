import type { RequestEvent } from '@sveltejs/kit';
import type { Person } from '$lib/domain/accounts/role';
import { app } from '../app';
import { shortenSession, updateLastUse } from '../repositories/sessions';
import { deleteSessionCookie, readSessionToken, setSessionCookie } from './session-cookie';
import { hourOf } from './sign-in-as';
import { GRACE_MS, hashToken } from './token';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

/** However often somebody comes: after half a year she signs in again. Guests have nothing to sign in with. */
const MOST_MS = 180 * 24 * 3_600_000;

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
	if (session.createdAt !== null && now - session.createdAt > MOST_MS) {
		await lucia.invalidateSession(token);
		deleteSessionCookie(event);
		return null;
	}
	if (session.fresh) {
		const { createdAt, lastUsedAt, userAgent } = session;
		const next = await lucia.createSession(user.id, { createdAt, lastUsedAt, userAgent });
		await shortenSession(app().db, hashToken(token), now + GRACE_MS);
		setSessionCookie(event, next.id, next.expiresAt);
	}
	if (session.lastUsedAt !== null && session.lastUsedAt < hourOf(now))
		await updateLastUse(app().db, hashToken(token), hourOf(now));
	return user;
}
