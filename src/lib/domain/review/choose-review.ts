import type { FoilPair } from '../foils/foil';
import { itemOf } from '../exercises/spot-exercise';
import type { SpotExercise } from '../exercises/exercise';
import type { Element } from '../elements';
import { seededRandom, shuffle } from '../random';
import { chooseNext, type Candidate, type PracticeLearner } from './choose-next';
import type { EloRating } from './elo-rating';
import { REVIEW_CONFIG } from './review-config';

/** What guessing earns on a sentence that has the element or has not. */
export const YES_NO_GUESS = 0.5;

interface ReviewAsk {
	learner: PracticeLearner;
	/** Pairs for practice, of the elements that may come back. */
	pairs: readonly FoilPair[];
	/** How hard a sentence is known to be. */
	ratingOf: (text: string) => EloRating;
	/** When the learner last met a sentence, ms UTC; undefined for never. */
	metAt: (text: string) => number | undefined;
	/** The same seed chooses the same sentences. */
	seed: string;
}

export interface Review {
	element: Element;
	exercise: SpotExercise;
	/** How many of its sentences the learner has met before: none, while there are others. */
	metBefore: number;
}

interface Sentence extends Candidate {
	pair: FoilPair;
	hasIt: boolean;
	/** 0: its pair is new; 1: the other one of its pair was met; 2: it was met itself. */
	staleness: 0 | 1 | 2;
	metAt: number;
}

/**
 * A review: a few sentences of the weakest skill of those asked for, at most one of a pair. New
 * ones come first, picked as `chooseNext` says; when all of a kind were met, those that were met
 * longest ago come back. Undefined without pairs.
 */
export function chooseReview(ask: ReviewAsk): Review | undefined {
	const random = seededRandom(ask.seed);
	const all = listSentences(ask, shuffle(ask.pairs, random));
	const element = chooseNext(ask.learner, all)?.element;
	if (!element) return undefined;
	const chosen: Sentence[] = [];
	for (const hasIt of whichHaveIt(random)) {
		const open = all.filter(
			(one) => one.element === element && one.hasIt === hasIt && !chosen.some(isPairOf(one))
		);
		const next = pick(ask.learner, open);
		if (next) chosen.push(next);
	}
	const items = shuffle(chosen, random).map(({ pair, hasIt }) => itemOf(pair, hasIt));
	return {
		element,
		exercise: {
			...{ kind: 'spot', id: 'spot' },
			items: items.map((item, i) => ({ ...item, id: `s${i + 1}` }))
		},
		metBefore: chosen.filter(({ staleness }) => staleness === 2).length
	};
}

/** Two and two in any order, and one of either kind: counting does not give it away. */
function whichHaveIt(random: () => number): boolean[] {
	const isOddOne = random() < 0.5;
	const kinds = Array.from({ length: REVIEW_CONFIG.length }, (_, i) =>
		i === 0 ? isOddOne : i % 2 === 0
	);
	return shuffle(kinds, random);
}

function listSentences(ask: ReviewAsk, pairs: readonly FoilPair[]): Sentence[] {
	return pairs.flatMap((pair, order) =>
		[true, false].map((hasIt): Sentence => {
			const [own, other] = hasIt ? [pair.signal, pair.foil] : [pair.foil, pair.signal];
			const [met, otherMet] = [ask.metAt(own.text), ask.metAt(other.text)];
			return {
				// Equals come in the seed's order, not in that of the alphabet.
				id: `${String(order).padStart(6, '0')} ${pair.id} ${hasIt}`,
				...{ pair, hasIt, element: pair.element, guess: YES_NO_GUESS },
				rating: ask.ratingOf(own.text),
				staleness: met !== undefined ? 2 : otherMet !== undefined ? 1 : 0,
				metAt: met ?? 0
			};
		})
	);
}

function pick(learner: PracticeLearner, open: readonly Sentence[]): Sentence | undefined {
	const freshest = Math.min(...open.map(({ staleness }) => staleness));
	const fresh = open.filter(({ staleness }) => staleness === freshest);
	if (freshest === 2) return fresh.toSorted((a, b) => a.metAt - b.metAt)[0];
	const id = chooseNext(learner, fresh)?.id;
	return fresh.find((one) => one.id === id);
}

const isPairOf =
	(one: Sentence) =>
	({ pair }: Sentence): boolean =>
		pair.id === one.pair.id;
