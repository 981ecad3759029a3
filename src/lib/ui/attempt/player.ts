import type { Answer } from '$lib/domain/exercises/answer';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';

/** What every player needs to know about the attempt it works on. */
export interface PlayerProps<Kind extends PublicExercise['kind']> {
	exercise: Extract<PublicExercise, { kind: Kind }>;
	answer: Extract<Answer, { kind: Kind }>;
	ask: AskFields;
	/** Where autosave sends the answer. */
	saveUrl: string;
}

/** The fields that every hand-in form carries. */
export interface AskFields {
	docRev: string;
	tokVer: number;
	rev: number;
	handInId: string;
	/** "&view=list" or "": the actions come back to the same view. */
	query: string;
}
