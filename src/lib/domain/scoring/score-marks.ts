import type { Range } from '../text/range';
import type { MarkRuler } from './mark-ruler';
import { clampScore, roundScore } from './round-score';
import { SCORING_CONFIG } from './scoring-config';

/** How much of one required core was marked, 0 to 1. */
export interface SpanCredit {
	readonly id: string;
	readonly credit: number;
}

/** A stretch marked outside every zone. An overhang runs on from a find; the rest are wrong marks. */
export interface ExtraRun extends Range {
	readonly isOverhang: boolean;
	/** Its length in units; a wrong mark counts for at least 1. */
	readonly units: number;
}

export interface MarkScore {
	/** 0 to 1; null when the item is invalid and must be left out. */
	readonly score: number | null;
	/** The score before clamping, so possibly negative; null with the score. */
	readonly raw: number | null;
	/** One for each required span, in the order of the key. */
	readonly credits: readonly SpanCredit[];
	readonly foundCount: number;
	/** In the order of the text. */
	readonly extraRuns: readonly ExtraRun[];
	readonly extraUnits: number;
}

/**
 * Scores marked token ranges by SCORING 7.1: right minus weighted wrong, so that marking everything
 * earns 0. Only the set of marked tokens matters: order, overlaps and splits do not; what lies
 * outside the text is ignored. Scores have four decimals, credits and units are exact.
 */
export function scoreMarks(ruler: MarkRuler, marks: readonly Range[]): MarkScore {
	const marked = maskTokens(ruler.tokenCount, marks);
	const credits = ruler.required.map(({ id, core }) => ({ id, credit: shareMarked(marked, core) }));
	const found = ruler.required.filter((_, index) => isFound(credits[index]));
	const touchesFind = (token: number) =>
		marked[token] === 1 && found.some(({ zone }) => zone.start <= token && token < zone.end);
	const extraRuns = findExtraRuns(ruler, marked).map((run) => {
		const isOverhang = touchesFind(run.start - 1) || touchesFind(run.end);
		return priceRun(run, isOverhang, ruler.unit);
	});
	const extraUnits = extraRuns.reduce((sum, run) => sum + run.units, 0);

	const raw = rawScore(ruler, credits, extraUnits);
	return {
		score: raw === null ? null : clampScore(raw),
		raw: raw === null ? null : roundScore(raw),
		credits,
		foundCount: found.length,
		extraRuns,
		extraUnits
	};
}

function rawScore({ lambda }: MarkRuler, credits: readonly SpanCredit[], extra: number) {
	if (lambda === null) return null;
	if (credits.length === 0) return 1 - SCORING_CONFIG.cleanCost * extra;
	const earned = credits.reduce((sum, { credit }) => sum + credit, 0);
	return (earned - lambda * extra) / credits.length;
}

/** Per token, 1 inside any of the ranges, else 0; what lies outside the text is left out. */
function maskTokens(tokenCount: number, ranges: readonly Range[]): Uint8Array {
	const mask = new Uint8Array(tokenCount);
	// fill() would count a negative index from the end of the text.
	for (const { start, end } of ranges) mask.fill(1, Math.max(0, start), Math.max(0, end));
	return mask;
}

function shareMarked(marked: Uint8Array, core: Range): number {
	let count = 0;
	for (let token = core.start; token < core.end; token++) count += marked[token] ?? 0;
	return count / (core.end - core.start);
}

function isFound(span: SpanCredit | undefined): boolean {
	return span !== undefined && span.credit >= SCORING_CONFIG.foundAt;
}

/** The maximal runs of marked tokens outside all zones (M without Z), from left to right. */
function findExtraRuns({ tokenCount, zoneMask }: MarkRuler, marked: Uint8Array): Range[] {
	const runs: Range[] = [];
	let start = -1;
	for (let token = 0; token < tokenCount; token++) {
		const isExtra = marked[token] === 1 && zoneMask[token] === 0;
		if (isExtra && start < 0) start = token;
		if (isExtra || start < 0) continue;
		runs.push({ start, end: token });
		start = -1;
	}
	if (start >= 0) runs.push({ start, end: tokenCount });
	return runs;
}

/** An overhang costs by its length alone; a wrong mark at least as much as one whole unit. */
function priceRun({ start, end }: Range, isOverhang: boolean, unit: number): ExtraRun {
	const length = (end - start) / unit;
	return { start, end, isOverhang, units: isOverhang ? length : Math.max(1, length) };
}
