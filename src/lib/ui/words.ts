import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import type { Verdict } from '$lib/domain/feedback/feedback';

// One place where ids of the domain become words of the interface.

/** What ids of one sort are called. */
export type Words<Id extends string> = Record<Id, () => string>;

export const ELEMENT_NAME: Words<Element> = {
	claim: m.element_claim,
	source: m.element_source,
	loaded: m.element_loaded,
	context: m.element_context
};

export const ELEMENT_IN_TEXT: Words<Element> = {
	claim: m.element_claim_in_text,
	source: m.element_source_in_text,
	loaded: m.element_loaded_in_text,
	context: m.element_context_in_text
};

/** What somebody works on: "claims", "missing context". */
export const ELEMENT_AS_SKILL: Words<Element> = {
	claim: m.score_label_claim,
	source: m.score_label_source,
	loaded: m.score_label_loaded,
	context: m.element_context_in_text
};

export const ELEMENT_SHORT: Words<Element> = {
	claim: m.element_claim_short,
	source: m.element_source_short,
	loaded: m.element_loaded_short,
	context: m.element_context_short
};

export const ELEMENT_LETTER: Words<Element> = {
	claim: m.letter_claim,
	source: m.letter_source,
	loaded: m.letter_loaded,
	context: m.letter_context
};

export const ELEMENT_TEST: Words<Element> = {
	claim: m.test_claim,
	source: m.test_source,
	loaded: m.test_loaded,
	context: m.test_context
};

export const VERDICT_NAME: Words<Verdict> = {
	found: m.verdict_found,
	partly: m.verdict_partly,
	missed: m.verdict_missed,
	extra: m.verdict_extra,
	different: m.verdict_different,
	debatable: m.verdict_debatable,
	fine: m.verdict_fine,
	left: m.verdict_left
};

export const VERDICT_COUNT: Record<Verdict, (inputs: { n: number }) => string> = {
	found: m.count_found,
	partly: m.count_partly,
	missed: m.count_missed,
	extra: m.count_extra,
	different: m.count_different,
	debatable: m.count_debatable,
	fine: m.count_fine,
	left: m.count_left
};
