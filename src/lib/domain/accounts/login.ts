import { nameKey } from './name-key';

/** A sign-in name as it is kept: teachers need not remember how they wrote it. */
export function normalizeLogin(typed: string): string {
	return typed.normalize('NFKC').trim().toLowerCase();
}

/** What a self-learner signs in with. No teacher's sign-in name has a colon. */
export function selfLogin(name: string): string {
	return `self:${nameKey(name)}`;
}
