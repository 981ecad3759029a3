import { Lucia, TimeSpan } from 'lucia';
import type { Person } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';
import type { SessionMarks } from '../repositories/sessions';
import { sessionAdapter } from './session-adapter';

/** Sessions of people with an account, and of guests, who have nothing else to come back with. */
export interface Auth {
	lucia: Lucia<SessionMarks, Person>;
	guests: Lucia<SessionMarks, Person>;
}

export function createAuth(db: Db): Auth {
	const adapter = sessionAdapter(db);
	const create = (days: number) =>
		new Lucia(adapter, {
			sessionExpiresIn: new TimeSpan(days, 'd'),
			sessionCookie: { name: 'bluepencil_session' },
			getSessionAttributes: (marks) => marks,
			getUserAttributes: (person) => person
		});
	return { lucia: create(30), guests: create(365) };
}

declare module 'lucia' {
	interface Register {
		Lucia: Auth['lucia'];
		DatabaseUserAttributes: Person;
		DatabaseSessionAttributes: SessionMarks;
	}
}
