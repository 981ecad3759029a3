import { ELEMENTS, type Element } from '../elements';
import type { ClassifyExercise, Exercise, Passage } from '../exercises/exercise';
import { capHinted } from '../exercises/hint';
import { questionsOf, type ChoiceExercise } from '../exercises/questions';
import type { KeySpan } from '../keys/key';
import { clampScore } from '../scoring/round-score';
import { scoreMatch } from '../scoring/score-match';
import { SCORING_CONFIG } from '../scoring/scoring-config';

/** One answer as it tells about one skill: x and g of SCORING 7.8. */
export interface SkillObservation {
	readonly element: Element;
	readonly score: number;
	readonly guess: number;
}

/** An exercise with what its result has kept. */
export interface ScoredExercise {
	readonly exercise: Exercise;
	/** The key's spans: a passage to sort is about the element that its span looks like. */
	readonly spans: readonly Pick<KeySpan, 'id' | 'element'>[];
	/** Of the whole, and of each question in its order. */
	readonly score: number;
	readonly credits: readonly number[];
	readonly isHinted: boolean;
}

/**
 * What a scored exercise tells about skills. Passages, sentences to spot and rewordings are one
 * observation each, with g = 1/k; a mark round (g = 0) and a choice of open questions (g = .2) are
 * one each; so are a match and a ledger, whose answers hang together: corrected for chance, g = 0.
 * A comparison is about no single skill. After a hint, x is at most .5.
 */
export function observeSkills(scored: ScoredExercise): SkillObservation[] {
	return observe(scored).map((one) => ({ ...one, score: capHinted(one.score, scored.isHinted) }));
}

function observe({ exercise, spans, score, credits }: ScoredExercise): SkillObservation[] {
	const credit = (i: number) => credits[i] ?? 0;
	switch (exercise.kind) {
		case 'mark':
			return [{ element: exercise.element, score, guess: 0 }];
		case 'context':
			return [{ element: 'context', score, guess: SCORING_CONFIG.multiSelectGuess }];
		case 'classify':
			return exercise.passages.flatMap((passage, i) => {
				if (exercise.freed?.includes(passage.id)) return [];
				const element = elementOfPassage(exercise, passage, spans);
				return element ? [{ element, score: credit(i), guess: 1 / exercise.labels.length }] : [];
			});
		case 'spot':
			return exercise.items.map(({ element }, i) => ({ element, score: credit(i), guess: 1 / 2 }));
		case 'reword':
			return exercise.items.flatMap(({ id, options }, i) => {
				if (exercise.freed?.includes(id)) return [];
				return [{ element: 'loaded' as const, score: credit(i), guess: 1 / options.length }];
			});
		case 'match': {
			const { freed = [] } = exercise;
			const match = scoreMatch({
				pairCount: exercise.claims.length - freed.length,
				targetCount: exercise.targets.length + 1,
				correctCount: sum(credits) - freed.length
			});
			return match ? [{ element: 'source', score: match.chanceCorrected, guess: 0 }] : [];
		}
		case 'ledger':
			return [{ element: 'source', score: correctForChance(exercise, credits), guess: 0 }];
		case 'compare':
			return [];
	}
}

/** A label that is an element says so itself; "none of these" is about what its span looks like. */
function elementOfPassage(
	{ element }: ClassifyExercise,
	{ label, spanId }: Passage,
	spans: ScoredExercise['spans']
): Element | undefined {
	const named = element ?? ELEMENTS.find((one) => one === label);
	return named ?? spans.find(({ id }) => id === spanId)?.element;
}

/** max(0, (C - e) / (n - e)) as in SCORING 7.3, e being what blind answers get on average. */
function correctForChance(exercise: ChoiceExercise, credits: readonly number[]): number {
	const byChance = sum(questionsOf(exercise).map(({ choices }) => 1 / choices.length));
	return clampScore((sum(credits) - byChance) / (credits.length - byChance));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
