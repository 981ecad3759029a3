import type { RequestEvent } from '@sveltejs/kit';
import { app } from '../app';
import { findPerson } from '../repositories/users';
import { deleteSessionCookie, readSessionToken, setSessionCookie } from './session-cookie';
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
	deleteSessionCookie(event);
	event.locals.user = null;
}

async function endSession(event: Event): Promise<void> {
	const token = readSessionToken(event);
	if (token) await app().auth.lucia.invalidateSession(token);
}
