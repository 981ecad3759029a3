import type { CompareExercise, SpotExercise } from '../exercises/exercise';

/**
 * What a quiz is made of. An article part holds all exercises of a key version, or those named;
 * sentences and passages that stand alone are held whole, so that they never change under an
 * attempt.
 */
export type QuizPart =
	| { type: 'article'; keyVersionId: string; exercises?: string[] | undefined }
	| { type: 'set'; exercise: SpotExercise | CompareExercise };
