import { ELEMENTS, type Element } from '../elements';
import type { Answer } from '../exercises/answer';
import {
	NONE,
	type ClassifyExercise,
	type Exercise,
	type MarkExercise,
	type Passage,
	type SpotExercise
} from '../exercises/exercise';
import { rulerFor } from '../exercises/mark-round';
import { scoreMarks } from '../scoring/score-marks';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import { countDetections, type DetectionCounts, type Judgement } from './detection-counts';
import { judgeSentences } from './judge-sentences';

/** Signals and noise of one answer: for each element, and each place once whatever its element. */
export interface ExerciseDetections {
	readonly byElement: Readonly<Record<Element, DetectionCounts>>;
	/** Not the sum of the above: one against the rest looks at a passage once for each element. */
	readonly overall: DetectionCounts;
}

interface Answered {
	readonly document: TextDocument;
	readonly exercise: Exercise;
	readonly answer: Answer;
}

interface Judgements {
	readonly of: (element: Element) => readonly Judgement[];
	readonly all: readonly Judgement[];
}

/**
 * What an answer tells about discernment (SCORING 7.9, sources: 7.1 sentences, 7.2 one against the
 * rest, 7.6 yes or no). Other exercises count nothing. A question left open is no judgement. In the
 * inverse round a sentence left alone counts as flagged: it was taken to hold a claim.
 */
export function countExercise({ document, exercise, answer }: Answered): ExerciseDetections {
	const { of, all } = judgementsOf({ document, exercise, answer });
	const entries = ELEMENTS.map((element) => [element, countDetections(of(element))] as const);
	return {
		byElement: Object.fromEntries(entries) as Record<Element, DetectionCounts>,
		overall: countDetections(all)
	};
}

function judgementsOf({ document, exercise, answer }: Answered): Judgements {
	if (exercise.kind === 'mark' && answer.kind === 'mark') {
		return ofElement(exercise.element, judgeRound(document, exercise, answer.marks));
	}
	if (exercise.kind === 'classify' && answer.kind === 'classify') {
		return judgePassages(exercise, answer.labels);
	}
	if (exercise.kind === 'spot' && answer.kind === 'spot') {
		return judgeItems(exercise, answer.labels);
	}
	return { of: () => [], all: [] };
}

function ofElement(only: Element, all: readonly Judgement[]): Judgements {
	return { of: (element) => (element === only ? all : []), all };
}

function judgeRound(document: TextDocument, exercise: MarkExercise, marks: readonly Range[]) {
	const judged = judgeSentences({
		sentences: document.sentences.map(tokensOf),
		targets: exercise.targets,
		score: scoreMarks(rulerFor(document, exercise), marks)
	});
	if (exercise.find === 'element') return judged;
	return judged.map(({ isSignal, isFlagged }) => ({ isSignal: !isSignal, isFlagged: !isFlagged }));
}

function judgePassages(exercise: ClassifyExercise, labels: Record<string, string>): Judgements {
	const chosen = exercise.passages.flatMap((passage) => {
		const label = labels[passage.id];
		const isFreed = exercise.freed?.includes(passage.id);
		return label === undefined || isFreed ? [] : [{ passage, label }];
	});
	const all = chosen.map(({ passage, label }) => ({
		isSignal: passage.label !== NONE,
		isFlagged: label !== NONE
	}));
	if (exercise.element !== null) return ofElement(exercise.element, all);
	const against = (element: Element, passage: Passage, label: string): Judgement[] =>
		// What can also be read as this element is neither signal nor noise for it.
		passage.alternatives.includes(element)
			? []
			: [{ isSignal: passage.label === element, isFlagged: label === element }];
	return {
		of: (element) => chosen.flatMap(({ passage, label }) => against(element, passage, label)),
		all
	};
}

function judgeItems({ items }: SpotExercise, labels: Record<string, string>): Judgements {
	const judged = items.flatMap(({ id, element, hasIt }) => {
		const label = labels[id];
		return label === undefined ? [] : [{ element, isSignal: hasIt, isFlagged: label === 'yes' }];
	});
	return { of: (wanted) => judged.filter(({ element }) => element === wanted), all: judged };
}
