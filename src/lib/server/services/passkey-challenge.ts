import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { deleteLink, deletePassedLinks, findLink, insertLink } from '../repositories/links';

/** A challenge is answered within the minute that browsers give; some room for slow hands. */
const CHALLENGE_MS = 5 * 60_000;

interface Challenge {
	challenge: string;
	purpose: 'passkey-new' | 'passkey-sign-in';
	/** Null where nobody is known yet. */
	userId: string | null;
	now: number;
}

/** Keep a challenge until it is answered. */
export async function keepChallenge(
	db: Db,
	{ challenge, purpose, userId: subjectId, now }: Challenge
): Promise<void> {
	// Anybody may ask for one: what nobody answers must not pile up for a day.
	await deletePassedLinks(db, now);
	const link = { tokenHash: hashToken(challenge), purpose, subjectId };
	await insertLink(db, { ...link, createdAt: now, expiresAt: now + CHALLENGE_MS });
}

/** Use a challenge up, once, whatever comes of the answer; false when it is not one of ours. */
export async function useChallenge(
	db: Db,
	{ challenge, purpose, userId, now }: Challenge
): Promise<boolean> {
	const tokenHash = hashToken(challenge);
	const found = await findLink(db, { tokenHash, purpose, now });
	if (!found || found.subjectId !== userId) return false;
	return deleteLink(db, tokenHash);
}
