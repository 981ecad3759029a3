import type { App } from '../app';
import { closeAttempt } from './close-attempt';
import type { OpenAttempt } from './open-attempt';

/** Hand a whole attempt in, with what was saved; doing it twice changes nothing. */
export async function handInAttempt(
	{ db }: Pick<App, 'db'>,
	{ attempt, quiz, closed }: OpenAttempt,
	{ handInId, now }: { handInId: string; now: number }
): Promise<void> {
	if (closed) return;
	const close = { attemptId: attempt.id, quiz, handInId, at: now };
	await db.transaction().execute((tx) => closeAttempt(tx, close));
}
