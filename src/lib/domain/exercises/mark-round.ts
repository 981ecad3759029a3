import type { Element } from '../elements';
import type { ResolvedSpan } from '../keys/resolve-key';
import { checkMarkRound } from '../scoring/check-mark-round';
import { buildMarkRuler, type MarkRuler } from '../scoring/mark-ruler';
import type { TextDocument } from '../text/document';
import { classifyKinds } from './classify-exercise';
import type { Exercise, MarkExercise } from './exercise';
import { elementTargets, noClaimTargets } from './mark-targets';

/** Below this many sentences without a claim there is nothing to look for. */
const MIN_NO_CLAIM_SENTENCES = 3;

interface RoundMaterial {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	seed: string;
	element: Element;
}

/**
 * The round for one element. Where nearly everything would have to be marked, marking shows
 * no skill (SCORING 7.1): claims are then asked the other way round, and what cannot be
 * asked that way either becomes sorting. The key is never thinned.
 */
export function markRound(material: RoundMaterial): Exercise | null {
	const { document, spans, element } = material;
	const direct: MarkExercise = {
		kind: 'mark',
		id: element,
		element,
		find: 'element',
		unit: element === 'claim' || element === 'context' ? 'sentence' : 'word',
		targets: elementTargets(spans, element)
	};
	const ruler = rulerFor(document, direct);
	if (checkMarkRound(ruler).ok) return direct;
	const inverse = element === 'claim' ? noClaimRound(document, spans, ruler) : null;
	return inverse ?? classifyKinds(material);
}

/** The ruler that scores a mark exercise on its text. */
export function rulerFor(document: TextDocument, exercise: MarkExercise): MarkRuler {
	const { element, targets } = exercise;
	return buildMarkRuler({ tokenCount: document.tokens.length, element, targets });
}

function noClaimRound(
	document: TextDocument,
	spans: readonly ResolvedSpan[],
	refused: MarkRuler
): MarkExercise | null {
	const targets = noClaimTargets(document, spans);
	const asked = targets.filter((target) => target.isRequired);
	const words = asked.reduce((sum, { core }) => sum + core.end - core.start, 0);
	if (asked.length < MIN_NO_CLAIM_SENTENCES || words < 2 * refused.unit) return null;
	const round: MarkExercise = {
		kind: 'mark',
		id: 'claim',
		element: 'claim',
		find: 'no-claim',
		unit: 'sentence',
		targets
	};
	return checkMarkRound(rulerFor(document, round)).ok ? round : null;
}
