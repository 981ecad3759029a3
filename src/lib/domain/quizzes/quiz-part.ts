import type { CompareExercise, SpotExercise } from '../exercises/exercise';

/**
 * What a quiz is made of. An article part holds all exercises of a key version, or those named;
 * sentences and passages that stand alone are held whole, so that they never change under an
 * attempt.
 */
export type QuizPart =
	| {
			type: 'article';
			/** The key that its exercises are made of. */
			keyVersionId: string;
			/** The key that answers are judged by, where it was changed after they were asked. */
			judgedBy?: string | undefined;
			exercises?: string[] | undefined;
	  }
	| { type: 'set'; exercise: SpotExercise | CompareExercise };
