import type { Element } from '../elements';
import type { TextDocument } from '../text/document';
import { elementOf } from '../exercises/element-of';
import type { Exercise } from '../exercises/exercise';
import { countUnits } from './count-units';
import { QUIZ_CONFIG } from './quiz-config';

/** All that composing a quiz needs to know of an exercise, of any kind. */
export interface ExerciseSummary {
	articleId: string;
	exerciseId: string;
	kind: string;
	/** The one element it asks about; null when it mixes several. */
	element: Element | null;
	/** Whole seconds for its decisions, without the reading. */
	seconds: number;
	/** Whole seconds to read its article, counted once in a quiz; 0 where there is none to read. */
	readingSeconds: number;
	/** Units with something to flag. */
	signals: number;
	/** Units with nothing to flag. */
	neutral: number;
}

interface Material {
	document: TextDocument;
	exercise: Exercise;
	articleId: string;
}

/** The summary of one generated exercise: its units, and the time it takes. */
export function summarizeExercise({ document, exercise, articleId }: Material): ExerciseSummary {
	const { id: exerciseId, kind } = exercise;
	const { signals, neutral, decisions } = countUnits(document, exercise);
	return {
		...{ articleId, exerciseId, kind, element: elementOf(exerciseId) },
		seconds: decisions * secondsPerDecision(kind),
		readingSeconds: Math.round((document.tokens.length / QUIZ_CONFIG.wordsPerMinute) * 60),
		...{ signals, neutral }
	};
}

/** How long one decision takes in an exercise of this kind. */
export function secondsPerDecision(kind: string): number {
	return QUIZ_CONFIG.decisionSeconds[kind] ?? QUIZ_CONFIG.otherDecisionSeconds;
}
