import type { Range } from '../text/range';

/** A stretch of text that lies under the same set of spans; outermost span first. */
export interface Segment<S extends Range> extends Range {
	spans: S[];
}

/** Cut `[0, length)` where a span begins or ends, so that each piece can be drawn once. */
export function cutSegments<S extends Range>(length: number, spans: readonly S[]): Segment<S>[] {
	const edges = spans.flatMap((span) => [span.start, span.end]);
	const cuts = [...new Set([0, length, ...edges])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => {
		const end = cuts[i + 1] ?? length;
		return { start, end, spans: spans.filter((span) => span.start <= start && span.end >= end) };
	});
}
