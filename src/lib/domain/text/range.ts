/** A half-open range `[start, end)`; of UTF-16 offsets or of token indexes, as the user says. */
export interface Range {
	start: number;
	end: number;
}

/** Whether two ranges share at least one position. */
export function overlaps(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
