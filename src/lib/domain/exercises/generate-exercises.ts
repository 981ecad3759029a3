import type { Element } from '../elements';
import type { ResolvedSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import { classifyElements } from './classify-exercise';
import { contextQuestions } from './context-exercise';
import type { Exercise } from './exercise';
import { sourceLedger } from './ledger-exercise';
import { markRound } from './mark-round';
import { matchClaims } from './match-exercise';
import { rewordPhrases } from './reword-exercise';

interface Material {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	/** Orders options and passages; same seed, same exercises. */
	seed: string;
}

/**
 * The exercises of one article, from its key alone: a mark round for each element (or what
 * stands in for it) with what goes deeper into that element, then passages of all four to sort.
 * Exercises that the key cannot feed are left out.
 */
export function generateExercises({ document, spans, seed }: Material): Exercise[] {
	const material = { document, spans, seed };
	const round = (element: Element) => markRound({ ...material, element });
	return [
		round('claim'),
		...[round('source'), sourceLedger(material), matchClaims(material)],
		...[round('loaded'), rewordPhrases(spans, seed)],
		...[round('context'), contextQuestions(spans, seed)],
		classifyElements(material)
	].filter((exercise) => exercise !== null);
}
