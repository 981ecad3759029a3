import { QUIZ_CONFIG } from './quiz-config';
import { neutralShareOf, type Selection } from './selection';
import type { ExerciseSummary } from './summarize-exercise';

/** How much longer or shorter than the old exercise the new one may be, in shares of it. */
const TIME_SLACK = 0.5;

interface Swap {
	/** The exercises of the quiz, in order. */
	quiz: Selection;
	/** The place of the one to be exchanged. */
	at: number;
	/** What the library has. */
	pool: Selection;
}

/**
 * Another exercise for one of a quiz: about the same element, of a similar length if there is
 * one, so that the quiz keeps its neutral share. Asking again goes on through the library and
 * comes round. Undefined when nothing fits.
 */
export function findSwap({ quiz, at, pool }: Swap): ExerciseSummary | undefined {
	const old = quiz[at];
	if (!old) return undefined;
	const start = pool.findIndex((one) => isSame(one, old)) + 1;
	const round = [...pool.slice(start), ...pool.slice(0, start)];
	const least = Math.min(neutralShareOf(quiz), QUIZ_CONFIG.neutralPercentMin / 100);
	const fitting = round.filter(
		(one) =>
			!quiz.some((other) => isSame(one, other)) &&
			neutralShareOf(quiz.with(at, one)) >= least &&
			keepsLedger(quiz, at, one)
	);
	const alike = fitting.filter(({ element }) => element === old.element);
	const isNear = ({ seconds }: ExerciseSummary) =>
		Math.abs(seconds - old.seconds) <= TIME_SLACK * old.seconds;
	return alike.find(isNear) ?? alike[0] ?? fitting.find(isNear) ?? fitting[0];
}

/** A ledger needs the sources of its article before it, or it gives them away. */
function keepsLedger(quiz: Selection, at: number, one: ExerciseSummary): boolean {
	if (one.exerciseId !== 'ledger') return true;
	return quiz.some(
		({ articleId, exerciseId }, i) =>
			i < at && articleId === one.articleId && exerciseId === 'source'
	);
}

function isSame(one: ExerciseSummary, other: ExerciseSummary): boolean {
	return one.articleId === other.articleId && one.exerciseId === other.exerciseId;
}
