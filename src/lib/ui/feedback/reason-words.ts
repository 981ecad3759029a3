import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import type { FeedbackNote } from '$lib/domain/feedback/feedback';
import { ELEMENT_IN_TEXT, type Words } from '../words';

/** Why words are fine that the key says nothing about. */
export const WHY_PLAIN: Words<Element> = {
	claim: m.why_plain_claim,
	source: m.why_plain_source,
	loaded: m.why_plain_loaded,
	context: m.why_plain_context
};

/** The reason of a note: the key's own words, or a general sentence where the key has none. */
export function reasonOf(note: FeedbackNote, element: Element): string {
	const why = note.why ?? '';
	if (note.element === 'context') return m.why_different_context({ why });
	if (note.element) return m.why_different({ element: ELEMENT_IN_TEXT[note.element](), why });
	if (note.general === 'has-claim') return m.why_has_claim({ quote: note.quote, why });
	if (note.general === 'no-claim') return m.why_no_claim();
	if (note.general === 'overhang') return m.why_overhang();
	return why || WHY_PLAIN[element]();
}
