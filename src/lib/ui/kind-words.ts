import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import { NONE } from '$lib/domain/exercises/exercise';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import { ELEMENT_NAME } from './words';

// Many words, and players need few of them: the server sends the names that a page shows.

const KINDS: Record<string, () => string> = {
	statistic: m.kind_statistic,
	event: m.kind_event,
	'legal-or-policy': m.kind_legal_or_policy,
	causal: m.kind_causal,
	'quoted-claim': m.kind_quoted_claim,
	'named-official': m.kind_named_official,
	agency: m.kind_agency,
	'named-expert-or-advocate': m.kind_named_expert_or_advocate,
	anonymous: m.kind_anonymous,
	'document-or-data': m.kind_document_or_data,
	'media-outlet': m.kind_media_outlet,
	'social-media': m.kind_social_media,
	vague: m.kind_vague,
	labelling: m.kind_labelling,
	'loaded-language': m.kind_loaded_language,
	'exaggeration-or-minimisation': m.kind_exaggeration_or_minimisation,
	'appeal-to-fear': m.kind_appeal_to_fear,
	euphemism: m.kind_euphemism,
	'dehumanising-metaphor': m.kind_dehumanising_metaphor,
	doubt: m.kind_doubt,
	'certainty-or-flag-waving': m.kind_certainty_or_flag_waving,
	'no-denominator': m.kind_no_denominator,
	'no-time-frame': m.kind_no_time_frame,
	'one-sided-voices': m.kind_one_sided_voices,
	'undefined-term': m.kind_undefined_term,
	unsourced: m.kind_unsourced,
	'no-comparison': m.kind_no_comparison,
	'other-causes': m.kind_other_causes,
	'stale-or-undated': m.kind_stale_or_undated,
	'conflated-categories': m.kind_conflated_categories,
	prediction: m.kind_prediction,
	'value-judgement': m.kind_value_judgement,
	'mission-language': m.kind_mission_language,
	praise: m.kind_praise,
	accusation: m.kind_accusation,
	'mentioned-only': m.kind_mentioned_only,
	'negative-fact': m.kind_negative_fact,
	'legal-term': m.kind_legal_term,
	'technical-term': m.kind_technical_term,
	'answered-in-text': m.kind_answered_in_text,
	'side-question': m.kind_side_question
};

/** What a kind of claim, source, loaded term, gap or decoy is called. */
export function kindName(kind: string): string {
	return KINDS[kind]?.() ?? kind;
}

/** Every kind with what it is called, for pages on which one is chosen. */
export function kindNames(): Record<string, string> {
	return Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, kindName(kind)]));
}

/** What a label of a classify exercise is called: an element, a kind, or none. */
function labelName(label: string, isByKind: boolean): string {
	if (label === NONE) return isByKind ? m.label_none_claims() : m.label_none();
	return isByKind ? kindName(label) : ELEMENT_NAME[label as Element]();
}

/** The names of the labels of an exercise, by label; empty when it has none. */
export function labelNames(exercise: PublicExercise): Record<string, string> {
	if (exercise.kind !== 'classify') return {};
	const isByKind = exercise.element !== null;
	return Object.fromEntries(exercise.labels.map((label) => [label, labelName(label, isByKind)]));
}
