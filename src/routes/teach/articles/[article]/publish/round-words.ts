import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import type { RoundOutcome } from '$lib/domain/editing/check-desk';
import { ELEMENT_IN_TEXT } from '$lib/ui/words';

type Told = (about: { element: Element }) => string;

/** What learners get for an element, and what to do where that is nothing. */
export const ROUND_WORDS: Record<RoundOutcome, Told> = {
	mark: () => m.publish_round_mark(),
	'mark-none': () => m.publish_round_mark_none(),
	sort: () => m.publish_round_sort(),
	'too-few': ({ element }) => m.publish_round_too_few({ element: ELEMENT_IN_TEXT[element]() }),
	'no-places': ({ element }) => m.publish_round_no_places({ element: ELEMENT_IN_TEXT[element]() })
};
