import type { RequestEvent } from '@sveltejs/kit';
import { app } from '../app';
import { findPerson } from '../repositories/users';
import { deleteSessionCookie, readSessionToken, setSessionCookie } from './session-cookie';
import type { Person } from '$lib/domain/accounts/role';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;
type Asked = Event & Pick<RequestEvent, 'request'>;

const HOUR_MS = 3_600_000;
const AGENT_LENGTH = 200;

/** Begin a session, always under a new token, and end the one this device had. */
export async function signInAs(event: Asked, { id, role }: Pick<Person, 'id' | 'role'>) {
	const { lucia, guests } = app().auth;
	await endSession(event);
	const session =
		role === 'guest'
			? await guests.createSession(id, { createdAt: null, lastUsedAt: null, userAgent: null })
			: await lucia.createSession(id, marksOf(event, Date.now()));
	setSessionCookie(event, session.id, session.expiresAt);
	event.locals.user = (await findPerson(app().db, id)) ?? null;
}

/** What the list of sign-ins tells about this one. */
function marksOf({ request }: Asked, now: number) {
	const userAgent = request.headers.get('user-agent')?.slice(0, AGENT_LENGTH) ?? '';
	return { createdAt: now, lastUsedAt: hourOf(now), userAgent };
}

/** The hour in which an instant lies. */
export const hourOf = (at: number) => at - (at % HOUR_MS);

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
