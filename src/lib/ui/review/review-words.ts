import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import { ELEMENT_NAME, type Words } from '../words';

export type ReviewReason = 'again' | 'hard' | 'good' | 'was-secure';

/** A skill that was practiced, as a page of reviews shows it. */
export interface ShownReview {
	element: Element;
	isDue: boolean;
	dueAt: number;
	lastAt: number;
	/** Null where only days are known. */
	reason: ReviewReason | null;
}

/** "Claims and Sources": what may come back now; empty for nothing. */
export const dueWords = (elements: readonly Element[]): string =>
	new Intl.ListFormat('en-US').format(elements.map((element) => ELEMENT_NAME[element]()));

/** Why something comes back when it does. */
export const REASON_WORDS: Words<ReviewReason> = {
	again: m.review_why_again,
	hard: m.review_why_hard,
	good: m.review_why_good,
	'was-secure': m.review_why_was_secure
};
