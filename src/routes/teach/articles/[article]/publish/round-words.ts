import { m } from '$i18n/paraglide/messages';
import type { RoundOutcome } from '$lib/domain/editing/check-desk';

/** What learners get for an element, and what to do where that is nothing. */
export const ROUND_WORDS: Record<RoundOutcome, () => string> = {
	mark: m.publish_round_mark,
	'mark-none': m.publish_round_mark_none,
	sort: m.publish_round_sort,
	'too-few': m.publish_round_too_few,
	'no-places': m.publish_round_no_places
};
