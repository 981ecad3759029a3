import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import { ELEMENT_IN_TEXT, type Words } from '../words';

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

/** "source and loaded term": what may come back now; empty for nothing. */
export const dueWords = (elements: readonly Element[]): string =>
	new Intl.ListFormat('en-US').format(elements.map((element) => ELEMENT_IN_TEXT[element]()));

const REASON_WORDS: Words<ReviewReason> = {
	again: m.review_why_again,
	hard: m.review_why_hard,
	good: m.review_why_good,
	'was-secure': m.review_why_was_secure
};

/** Why something comes back when it does. */
export const reasonWords = (reason: ReviewReason, isDue: boolean): string =>
	reason === 'good' && isDue ? m.review_why_good_now() : REASON_WORDS[reason]();
