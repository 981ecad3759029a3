import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '../db/schema';
import * as sessions from '../repositories/sessions';
import { hashToken } from './token';

/**
 * Lucia over our own Kysely handle: one connection, any dialect. Cookies carry the token; the
 * table holds only its hash, so a leaked database signs nobody in.
 */
export function sessionAdapter(db: Db): Adapter {
	return {
		async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const found = await sessions.findSession(db, hashToken(token));
			if (!found) return [null, null];
			const { person, expiresAt, marks } = found;
			const session = { id: token, userId: person.id, expiresAt: new Date(expiresAt) };
			return [
				{ ...session, attributes: marks },
				{ id: person.id, attributes: person }
			];
		},
		async getUserSessions(userId) {
			const rows = await sessions.listSessions(db, userId);
			return rows.map(({ tokenHash, expiresAt, ...attributes }) => {
				return { id: tokenHash, userId, expiresAt: new Date(expiresAt), attributes };
			});
		},
		setSession: ({ id, userId, expiresAt, attributes }) =>
			sessions.insertSession(db, {
				...{ tokenHash: hashToken(id), userId, expiresAt: +expiresAt },
				...attributes
			}),
		updateSessionExpiration: (token, expiresAt) =>
			sessions.updateSessionExpiry(db, hashToken(token), +expiresAt),
		deleteSession: (token) => sessions.deleteSession(db, hashToken(token)),
		deleteUserSessions: (userId) => sessions.deleteUserSessions(db, userId),
		deleteExpiredSessions: () => sessions.deleteExpiredSessions(db, Date.now())
	};
}
