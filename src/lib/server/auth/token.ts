import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret of 160 random bits for links and cookies, in characters that need no escaping. */
export function newToken(): string {
	return randomBytes(20).toString('base64url');
}

/** What the database keeps of a token: whoever reads the table can do nothing with it. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/** How long a replaced token of a session still works, for requests that were already on their way. */
export const GRACE_MS = 60_000;

/** A number from 0 up to 1 that nobody can foretell, for words and codes that are dealt. */
export function secureRandom(): number {
	return randomInt(2 ** 32) / 2 ** 32;
}
