import { REVIEW_CONFIG } from './review-config';

/** An ability or a difficulty on the logit scale, and from how many answers it is known. */
export interface EloRating {
	readonly value: number;
	readonly answers: number;
}

export const NEW_RATING: EloRating = { value: 0, answers: 0 };

/** A learner and an item that meet, and what guessing earns on it. */
export interface EloMeeting {
	readonly learner: EloRating;
	readonly item: EloRating;
	/** g, 0 to below 1. */
	readonly guess: number;
}

/** The chance that the learner gets the item right: g + (1-g) / (1 + exp(d - theta)). */
export function expectScore({ learner, item, guess }: EloMeeting): number {
	return guess + (1 - guess) / (1 + Math.exp(item.value - learner.value));
}

/**
 * Both ratings after an answer of `score`, 0 to 1: the learner's rises by K (x - p) and the item's
 * falls by its own K (x - p). Used to choose what comes next in solo practice, never shown.
 */
export function rateAnswer(
	meeting: EloMeeting,
	score: number
): Pick<EloMeeting, 'learner' | 'item'> {
	const surprise = score - expectScore(meeting);
	return {
		learner: moved(meeting.learner, surprise),
		item: moved(meeting.item, -surprise)
	};
}

/**
 * How far one answer moves a rating that is known from so many: K (Pelanek 2016, doi
 * 10.1016/j.compedu.2016.03.017).
 */
export function stepSize(answers: number): number {
	return 1 / (1 + REVIEW_CONFIG.eloSlowing * answers);
}

function moved({ value, answers }: EloRating, by: number): EloRating {
	return { value: value + stepSize(answers) * by, answers: answers + 1 };
}
