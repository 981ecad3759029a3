import type { LearnerDiscernment } from './learner-discernment';

/**
 * Who needs help to tell problems from fine passages: flags the wrong ones, or does not yet do better than guessing.
 */
export type Struggle = 'wrong-way-round' | 'like-guessing';

/**
 * Null for everybody of whom neither may be said. Nothing clear after few answers is no reason to
 * worry; from 20 of each kind on it is, as that range would leave guessing out (SCORING 7.9).
 */
export function strugglesToTell(shown: LearnerDiscernment): Struggle | null {
	if (shown.show === 'counts') return null;
	if (shown.telling === 'wrong-way-round') return 'wrong-way-round';
	const isGuessing = shown.show === 'figures' && shown.telling === 'not-clear';
	return isGuessing ? 'like-guessing' : null;
}
