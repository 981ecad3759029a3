import { m } from '$i18n/paraglide/messages';
import type { DeskSpan, Review } from '$lib/domain/editing/desk-span';
import type { Need } from '$lib/domain/editing/needs';
import type { FAULTS, Stake, Status } from '$lib/domain/keys/key';
import { ELEMENT_NAME } from '../words';

type Words<K extends string> = Record<K, () => string>;

export const REVIEW_WORDS: Words<Review> = {
	open: m.edit_review_open,
	kept: m.edit_review_kept,
	'left-out': m.edit_review_left_out
};
export const STATUS_WORDS: Words<Status> = {
	required: m.edit_status_required,
	optional: m.edit_status_optional,
	debatable: m.edit_status_debatable,
	decoy: m.edit_status_decoy
};
export const STAKE_WORDS: Words<Stake> = {
	interested: m.edit_stake_interested,
	independent: m.edit_stake_independent,
	unknown: m.edit_stake_unknown
};
export const DIFFICULTY_WORDS: Words<'1' | '2' | '3'> = {
	'1': m.edit_difficulty_1,
	'2': m.edit_difficulty_2,
	'3': m.edit_difficulty_3
};
export const FAULT_WORDS: Words<(typeof FAULTS)[number]> = {
	'same-charge': m.edit_fault_same,
	'opposite-charge': m.edit_fault_opposite,
	'changes-fact': m.edit_fault_fact
};
/** What a place still needs, as something to do. */
export const NEED_WORDS: Words<Need> = {
	kind: m.edit_need_kind,
	why: m.edit_need_why,
	'why-longer': m.edit_need_why_longer,
	'why-shorter': m.edit_need_why_shorter,
	'why-sentence': m.edit_need_why_sentence,
	neutral: m.edit_need_neutral,
	stake: m.edit_need_stake,
	question: m.edit_need_question,
	'where-to-look': m.edit_need_where,
	rewordings: m.edit_need_rewordings
};

// What a screen reader is told.

export const picked = (quote: string) => m.edit_say_picked({ quote });
export const chosen = ({ element, review }: DeskSpan, quote: string) =>
	m.edit_say_chosen({ element: ELEMENT_NAME[element](), quote, review: REVIEW_WORDS[review]() });
export const nothingOpen = () => m.edit_say_nothing_open();
export const keptAll = () => `${m.edit_review_kept()}. ${m.edit_say_nothing_open()}`;
export const leftOutAll = () => `${m.edit_review_left_out()}. ${m.edit_say_nothing_open()}`;
export const removed = () => m.edit_say_removed();
export const decidedAll = (n: number) => m.edit_say_decided_all({ n });
export const undone = () => m.status_undone();
export const redone = () => m.edit_say_redone();
export const nothingToUndo = () => m.status_nothing_to_undo();
