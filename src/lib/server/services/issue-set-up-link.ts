import { hashToken, newToken } from '../auth/token';
import type { Db } from '../db/schema';
import { deleteLinksTo, insertLink } from '../repositories/links';
import { hasTeacher } from '../repositories/teachers';

/**
 * The token of a new link with which the first account is made; null once there is one. Links
 * that were given out before stop working.
 */
export async function issueSetUpLink(db: Db, now: number): Promise<string | null> {
	return db.transaction().execute(async (tx) => {
		await deleteLinksTo(tx, 'set-up', null);
		if (await hasTeacher(tx)) return null;
		const token = newToken();
		const link = { purpose: 'set-up', subjectId: null, createdAt: now, expiresAt: null } as const;
		await insertLink(tx, { tokenHash: hashToken(token), ...link });
		return token;
	});
}
