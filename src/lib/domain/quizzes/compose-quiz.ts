import { ELEMENTS, type Element } from '../elements';
import { seededRandom, shuffle, type Random } from '../random';
import { ok, refuse, type Result } from '../result';
import { isCheaper } from './climb';
import { findSelections, type Selections } from './find-selections';
import { improveSelection } from './improve-selection';
import { orderQuiz } from './order-quiz';
import { QUIZ_CONFIG } from './quiz-config';
import { countSeconds, neutralShareOf, type Selection } from './selection';
import type { ExerciseSummary } from './summarize-exercise';
import { Tally } from './tally';

export interface QuizItem {
	articleId: string;
	exerciseId: string;
}

/** Exercises in order. */
export interface Quiz {
	items: QuizItem[];
	/** How long it takes, with each article read once. */
	seconds: number;
	/** The share of its units with nothing to flag, 0 to 1. */
	neutralShare: number;
}

export interface QuizWish {
	/** The exercises of the library, each article's together and in its order. */
	summaries: readonly ExerciseSummary[];
	elements: readonly Element[];
	minutes: number;
	/** Same seed, same quiz. */
	seed: string;
}

/**
 * `no-minutes`: no time was given, or no end to it. `no-exercise`: the library has none for these elements.
 * `too-few-neutral`: in each of them more than 60 % of the units are to be flagged, or none can be.
 */
export type ComposeProblem = 'no-minutes' | 'no-exercise' | 'too-few-neutral';

/**
 * A quiz about the elements asked, from one or many articles. In this order it keeps: at least
 * 40 % neutral units; the minutes asked, within 15 % where any selection can; elements in balance;
 * few articles, each read for many exercises; and block first, then mix (see `orderQuiz`).
 */
export function composeQuiz(wish: QuizWish): Result<Quiz, ComposeProblem> {
	if (!(wish.minutes > 0 && wish.minutes < Infinity)) return refuse('no-minutes');
	const fitting = wish.summaries.filter(
		({ element }) => element === null || wish.elements.includes(element)
	);
	if (fitting.length === 0 || wish.elements.length === 0) return refuse('no-exercise');

	const random = seededRandom(wish.seed);
	const pool = shuffleArticles(fitting, random);
	const selections = findSelections(pool, wish.minutes * 60);
	if (!selections) return refuse('too-few-neutral');
	const chosen = chooseSelection(selections, pool, random);
	const quiz = orderQuiz(
		fitting.filter((one) => chosen.includes(one)),
		random
	);
	return ok({
		items: quiz.map(({ articleId, exerciseId }) => ({ articleId, exerciseId })),
		seconds: countSeconds(quiz),
		neutralShare: neutralShareOf(quiz)
	});
}

/** The first selection drawn that can be made balanced; else the best of some. */
function chooseSelection({ draw, window }: Selections, pool: Selection, random: Random): Selection {
	const elements = ELEMENTS.filter((asked) => pool.some(({ element }) => element === asked));
	const costOf = (selection: Selection) => new Tally(selection).cost(elements);
	let best: Selection | undefined;
	for (let tries = 0; tries < QUIZ_CONFIG.tries; tries++) {
		const next = improveSelection(draw(random), { pool, window, elements });
		if (!best || isCheaper(costOf(next), costOf(best))) best = next;
		const faults = costOf(best).slice(0, -1);
		if (faults.every((fault) => fault === 0)) break;
	}
	return best ?? [];
}

function shuffleArticles(summaries: Selection, random: Random): Selection {
	const ids = [...new Set(summaries.map(({ articleId }) => articleId))];
	return shuffle(ids, random).flatMap((id) => summaries.filter((one) => one.articleId === id));
}
