import { overlaps, type Range } from '../text/range';

/** How far coders agree on where the places of one category begin and end. */
export interface UnitizingAgreement {
	/** Disagreement that was seen, and that chance would give; shares of the squared length. */
	observed: number;
	expected: number;
	/** 1 - observed/expected; null when nobody marked anything. */
	alpha: number | null;
}

/** A stretch of the text as one coder left it: a place, or a gap between places. */
interface Section extends Range {
	isPlace: boolean;
}

/**
 * Krippendorff's alpha for unitizing, for one category. Each coder's places are within the text and
 * do not overlap (touching is fine); any unit of length will do if all use the same. Takes time in
 * proportion to n log n in the number of places.
 * Source: Krippendorff, "On the reliability of unitizing continuous data" (1995); Content Analysis
 * (2nd ed. 2004), section 11.6.
 */
export function computeUnitizingAlpha(
	coders: readonly (readonly Range[])[],
	text: Range
): UnitizingAgreement {
	const cut = coders.map((places) => cutSections(places, text));
	const length = text.end - text.start;
	const observed = observedDisagreement(cut, length);
	const expected = expectedDisagreement(cut, length);
	return { observed, expected, alpha: expected === 0 ? null : 1 - observed / expected };
}

/** Alpha over several categories: their disagreements add up. Null when nobody marked anything. */
export function combineUnitizing(parts: readonly UnitizingAgreement[]): number | null {
	const observed = sum(parts.map((part) => part.observed));
	const expected = sum(parts.map((part) => part.expected));
	return expected === 0 ? null : 1 - observed / expected;
}

function cutSections(places: readonly Range[], text: Range): Section[] {
	const sections: Section[] = [];
	let at = text.start;
	for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
		if (start < at || end > text.end || end <= start)
			throw new RangeError(`places overlap or leave the text at ${start}-${end}`);
		if (start > at) sections.push({ start: at, end: start, isPlace: false });
		sections.push({ start, end, isPlace: true });
		at = end;
	}
	if (at < text.end) sections.push({ start: at, end: text.end, isPlace: false });
	return sections;
}

function observedDisagreement(coders: readonly (readonly Section[])[], length: number): number {
	const pairs = coders.length * (coders.length - 1);
	if (pairs === 0 || length === 0) return 0;
	let total = 0;
	coders.forEach((a, i) => {
		for (const b of coders.slice(i + 1)) total += 2 * differences(a, b);
	});
	return total / (pairs * length * length);
}

/** Both cover the same text without holes, so that walking along both meets every overlap once. */
function differences(a: readonly Section[], b: readonly Section[]): number {
	let total = 0;
	let i = 0;
	let j = 0;
	for (let [x, y] = [a[i], b[j]]; x && y; [x, y] = [a[i], b[j]]) {
		if (overlaps(x, y)) total += difference(x, y);
		if (x.end <= y.end) i += 1;
		if (y.end <= x.end) j += 1;
	}
	return total;
}

/** Squared distances of the edges of two places; a place that falls into a gap counts whole. */
function difference(a: Section, b: Section): number {
	if (a.isPlace && b.isPlace) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
	if (a.isPlace) return b.start <= a.start && a.end <= b.end ? size(a) ** 2 : 0;
	if (b.isPlace) return a.start <= b.start && b.end <= a.end ? size(b) ** 2 : 0;
	return 0;
}

/** Every place of anybody, put everywhere on everybody's text (N the number of places, b a length). */
function expectedDisagreement(coders: readonly (readonly Section[])[], length: number): number {
	const sections = coders.flat();
	const places = sections.filter(({ isPlace }) => isPlace).map(size);
	const roomFor = countRoom(sections.filter(({ isPlace }) => !isPlace).map(size));
	const all = coders.length * length;
	const positions = all * (all - 1) - sum(places.map((b) => b * (b - 1)));
	if (places.length === 0 || positions <= 0) return 0;
	const total = places.map((b) => {
		const againstPlaces = ((places.length - 1) / 3) * (2 * b ** 3 - 3 * b ** 2 + b);
		return againstPlaces + b ** 2 * roomFor(b);
	});
	return ((2 / length) * sum(total)) / positions;
}

/** In how many positions a place of some length fits into the gaps: the sum of gap - length + 1. */
function countRoom(gaps: readonly number[]): (length: number) => number {
	const sorted = gaps.toSorted((a, b) => b - a);
	const sums = [0];
	for (const gap of sorted) sums.push((sums.at(-1) ?? 0) + gap + 1);
	return (length) => {
		let fitting = 0;
		let tooMany = sorted.length + 1;
		while (tooMany - fitting > 1) {
			const middle = (fitting + tooMany) >> 1;
			if ((sorted[middle - 1] ?? 0) >= length) fitting = middle;
			else tooMany = middle;
		}
		return (sums[fitting] ?? 0) - fitting * length;
	};
}

function size({ start, end }: Range): number {
	return end - start;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
