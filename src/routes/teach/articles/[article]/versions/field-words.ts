import { m } from '$i18n/paraglide/messages';
import type { KeySpan } from '$lib/domain/keys/key';

/** What a field of a key's place is called on the desk. */
export const FIELD_WORDS: Record<keyof KeySpan, () => string> = {
	id: m.edit_place,
	element: m.edit_element,
	kind: m.edit_kind,
	status: m.edit_status,
	quote: m.versions_words,
	occurrence: m.versions_words,
	everywhere: m.versions_words,
	core: m.versions_words,
	zone: m.versions_words,
	alsoOk: m.edit_element,
	why: m.edit_why,
	difficulty: m.edit_difficulty,
	neutral: m.edit_neutral,
	inQuotation: m.edit_in_quotation,
	favors: m.edit_status,
	rewordings: m.edit_rewordings_done,
	stake: m.edit_stake,
	speaker: m.edit_stake,
	supports: m.edit_supports,
	question: m.edit_question,
	whereToLook: m.edit_where,
	scored: m.edit_status
};
