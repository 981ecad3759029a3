import { overlaps, type Range } from '../text/range';

/** Two places of different people that are about the same words. */
export interface PlacePair<P extends Range> {
	a: P;
	b: P;
	/** Shared words by all words of both, above 0 to 1 (Jaccard). */
	overlap: number;
}

export interface MatchedPlaces<P extends Range> {
	pairs: PlacePair<P>[];
	onlyA: P[];
	onlyB: P[];
}

/**
 * Pair the places of two people, each at most once: those that share most go first, and of equals
 * the earlier ones. What shares no word with a free place stays alone.
 */
export function matchPlaces<P extends Range>(a: readonly P[], b: readonly P[]): MatchedPlaces<P> {
	const free = { a: new Set(a), b: new Set(b) };
	const pairs: PlacePair<P>[] = [];
	for (const pair of overlappingPairs(a, b)) {
		if (!free.a.has(pair.a) || !free.b.has(pair.b)) continue;
		free.a.delete(pair.a);
		free.b.delete(pair.b);
		pairs.push(pair);
	}
	return { pairs, onlyA: [...free.a], onlyB: [...free.b] };
}

function overlappingPairs<P extends Range>(a: readonly P[], b: readonly P[]): PlacePair<P>[] {
	const others = b.toSorted((x, y) => x.start - y.start);
	const pairs: PlacePair<P>[] = [];
	let first = 0;
	for (const one of a.toSorted((x, y) => x.start - y.start)) {
		// Whatever ended before this place ended before all later ones too.
		while ((others[first]?.end ?? Infinity) <= one.start) first += 1;
		for (let i = first; (others[i]?.start ?? Infinity) < one.end; i += 1) {
			const other = others[i];
			if (other && overlaps(one, other))
				pairs.push({ a: one, b: other, overlap: jaccard(one, other) });
		}
	}
	return pairs.sort(
		(x, y) => y.overlap - x.overlap || x.a.start - y.a.start || x.b.start - y.b.start
	);
}

function jaccard(a: Range, b: Range): number {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared / (a.end - a.start + b.end - b.start - shared);
}
