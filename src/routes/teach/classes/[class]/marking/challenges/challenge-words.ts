import { m } from '$i18n/paraglide/messages';

interface Contested {
	isInKey: boolean;
	/** The round asked for sentences without a claim. */
	isInverse: boolean;
}

/** What a contested place asks a teacher, who says what about it, and what accepting does. */
export function challengeWords({ isInKey, isInverse }: Contested) {
	if (!isInverse)
		return {
			ask: isInKey ? m.challenge_queue_drop : m.challenge_queue_add,
			said: null,
			marked: m.challenge_marked,
			silent: m.challenge_key_silent,
			accept: isInKey ? m.challenge_accept_drop : m.challenge_accept_add
		};
	return {
		ask: isInKey ? m.challenge_queue_drop_inverse : m.challenge_queue_add_inverse,
		said: isInKey ? m.challenge_inverse_marked : m.challenge_inverse_left,
		marked: m.challenge_marked_inverse,
		silent: m.challenge_key_silent_inverse,
		accept: isInKey ? m.challenge_accept_drop_inverse : m.challenge_accept_add_inverse
	};
}
