import type { MarkExercise } from '../exercises/exercise';
import type { ResolvedSpan } from '../keys/resolve-key';
import type { Range } from '../text/range';

/** A place that the key of a mark round has said something about. */
export interface KeyPlace extends Readonly<Range> {
	/** Required: to be found. Optional: fine, not needed. Debatable: editors differ. Decoy: an error. */
	readonly status: 'required' | 'optional' | 'debatable' | 'decoy';
}

type Round = Pick<MarkExercise, 'element' | 'find' | 'targets'>;

/**
 * What the key of a mark round says, in the order of the text. In the inverse round these are the
 * sentences without a claim; else the places of the element, and those of others that may be marked
 * for it too.
 */
export function keyPlaces(round: Round, spans: readonly ResolvedSpan[]): KeyPlace[] {
	const places = round.find === 'element' ? placesOf(round, spans) : sentencesOf(round);
	return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

function sentencesOf({ targets }: Round): KeyPlace[] {
	return targets.map(({ core: { start, end }, isRequired }) => {
		return { start, end, status: isRequired ? 'required' : 'optional' };
	});
}

function placesOf({ element, targets }: Round, spans: readonly ResolvedSpan[]): KeyPlace[] {
	const asked = new Set(targets.filter(({ isRequired }) => isRequired).map(({ id }) => id));
	return spans.flatMap((span) => {
		const isOwn = span.element === element;
		if (!isOwn && !span.alsoOk?.includes(element)) return [];
		const free = !isOwn || span.status === 'required' ? 'optional' : span.status;
		const { start, end } = span.at;
		return [{ start, end, status: asked.has(span.id) ? 'required' : free }];
	});
}

/**
 * All that the key of a round has judged, as `findMissingPlaces` wants it: what may be marked, with
 * its free edges, and what must not.
 */
export function judgedRanges(round: Round, spans: readonly ResolvedSpan[]): Range[] {
	const decoys = spans.filter(({ element, status }) => {
		return element === round.element && status === 'decoy';
	});
	return [...round.targets.map(({ zone }) => zone), ...decoys.map(({ at }) => at)];
}
