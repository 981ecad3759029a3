import { ELEMENTS } from '../elements';
import type { ResolvedSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import { classifyElements } from './classify-exercise';
import { contextQuestions } from './context-exercise';
import type { Exercise } from './exercise';
import { markRound } from './mark-round';

interface Material {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	/** Orders options and passages; same seed, same exercises. */
	seed: string;
}

/**
 * The exercises of one article, from its key alone: a mark round for each element (or what
 * stands in for it), passages to sort, and open questions. Exercises that the key cannot
 * feed are left out.
 */
export function generateExercises({ document, spans, seed }: Material): Exercise[] {
	const rounds = ELEMENTS.map((element) => markRound({ document, spans, seed, element }));
	const others = [classifyElements({ document, spans, seed }), contextQuestions(spans, seed)];
	return [...rounds, ...others].filter((exercise) => exercise !== null);
}
