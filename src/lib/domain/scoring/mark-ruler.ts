import type { Element } from '../elements';
import { contains, type Range } from '../text/range';
import { SCORING_CONFIG } from './scoring-config';

/** A span of the key as one round sees it; ranges are of token indexes. Decoys are not targets. */
export interface MarkTarget {
	readonly id: string;
	/** The words that earn credit. */
	readonly core: Readonly<Range>;
	/** The core and the words around it that may be marked free of charge. */
	readonly zone: Readonly<Range>;
	/** False for optional and debatable spans, and for spans of another element that fit this one too. */
	readonly isRequired: boolean;
}

/** One text and one element: what is to be found in it. */
export interface MarkTask {
	readonly tokenCount: number;
	readonly element: Element;
	readonly targets: readonly MarkTarget[];
}

/** What marks are measured against; letters in brackets are those of SCORING 7.1. */
export interface MarkRuler {
	readonly tokenCount: number;
	/** The spans to be found (G of them), in the order of the targets. */
	readonly required: readonly MarkTarget[];
	/** The length of one typical find, in tokens (U). */
	readonly unit: number;
	/** Tokens outside every zone (D): where a mark can be wrong. */
	readonly outsideTokens: number;
	/** What one extra unit costs, in finds (lambda); null when no mark can be wrong: an invalid item. */
	readonly lambda: number | null;
	/** Per token, 1 inside the zone of any target (Z), else 0. */
	readonly zoneMask: ArrayLike<number>;
}

/**
 * Prepares a task so that scoring is fast: G, U, D and lambda = max(0.5, G*U/D) of SCORING 7.1.
 * Zones are clipped to the text. Throws a RangeError for a key that no review should have let
 * through: a core that is empty, outside the text or outside its own zone.
 */
export function buildMarkRuler({ tokenCount, element, targets }: MarkTask): MarkRuler {
	for (const target of targets) assertUsable(target, tokenCount);
	const required = targets.filter((target) => target.isRequired).map(copyTarget);
	const zoneMask = new Uint8Array(tokenCount);
	for (const { zone } of targets) zoneMask.fill(1, Math.max(0, zone.start), Math.max(0, zone.end));
	const outsideTokens = zoneMask.reduce((count, inZone) => count + (1 - inZone), 0);

	const unitMin = SCORING_CONFIG.unitMin[element];
	const coreTokens = required.reduce((sum, { core }) => sum + core.end - core.start, 0);
	// G*U in whole tokens: multiplying the mean back would put exact borders off by a rounding error.
	const findableTokens = Math.max(coreTokens, required.length * unitMin);
	const unit = required.length === 0 ? unitMin : findableTokens / required.length;
	const lambda =
		outsideTokens === 0 ? null : Math.max(SCORING_CONFIG.lambdaMin, findableTokens / outsideTokens);
	return Object.freeze({ tokenCount, required, unit, outsideTokens, lambda, zoneMask });
}

function assertUsable({ id, core, zone }: MarkTarget, tokenCount: number): void {
	const isWhole = [core.start, core.end, zone.start, zone.end].every(Number.isInteger);
	const isInside = contains({ start: 0, end: tokenCount }, core) && contains(zone, core);
	if (!isWhole || !isInside || core.end <= core.start) {
		throw new RangeError(`Target ${id} has no usable core in a text of ${tokenCount} tokens`);
	}
}

/** A copy, so that later edits of the key cannot reach a ruler in use. */
function copyTarget({ id, core, zone, isRequired }: MarkTarget): MarkTarget {
	return { id, core: { ...core }, zone: { ...zone }, isRequired };
}
