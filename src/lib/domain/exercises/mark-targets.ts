import type { Element } from '../elements';
import type { ResolvedSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import { overlaps } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import type { MarkTarget } from '../scoring/mark-ruler';

/** The places of one element: what must be found, and what may be marked at no cost. */
export function elementTargets(spans: readonly ResolvedSpan[], element: Element): MarkTarget[] {
	const own = spans.filter((span) => span.element === element && span.status !== 'decoy');
	const alsoFine = spans.filter(
		(span) => span.element !== element && span.alsoOk?.includes(element)
	);
	return [
		...own.map((span) => target(span, isAsked(span))),
		...alsoFine.map((span) => target(span, false)),
		...own.flatMap(({ id, elsewhere }) =>
			elsewhere.map((zone) => ({ id: `${id}@${zone.start}`, core: zone, zone, isRequired: false }))
		)
	];
}

/** A context gap counts only when the key says that it is scored. */
function isAsked(span: ResolvedSpan): boolean {
	return span.status === 'required' && (span.element !== 'context' || span.scored !== false);
}

function target({ id, coreAt, zoneAt }: ResolvedSpan, isRequired: boolean): MarkTarget {
	return { id, core: coreAt, zone: zoneAt, isRequired };
}

/**
 * The sentences that make no checkable claim. One with only optional or debatable claims
 * may be marked and need not be.
 */
export function noClaimTargets(
	document: TextDocument,
	spans: readonly ResolvedSpan[]
): MarkTarget[] {
	const claims = spans.filter((span) => span.element === 'claim' && span.status !== 'decoy');
	return document.sentences.flatMap((sentence) => {
		const at = tokensOf(sentence);
		const inside = claims.filter((claim) => overlaps(claim.at, at));
		if (inside.some((claim) => claim.status === 'required')) return [];
		return [{ id: `s${sentence.id}`, core: at, zone: at, isRequired: inside.length === 0 }];
	});
}
