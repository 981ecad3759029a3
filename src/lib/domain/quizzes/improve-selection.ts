import type { Element } from '../elements';
import { isCheaper } from './climb';
import type { TimeWindow } from './find-selections';
import { HOLDS } from './margin-table';
import type { Selection } from './selection';
import type { ExerciseSummary } from './summarize-exercise';
import { Tally } from './tally';

interface Bounds {
	pool: Selection;
	window: TimeWindow;
	/** Elements that the pool has exercises for. */
	elements: readonly Element[];
}

/** One exercise more, one fewer, or one in place of another. */
export interface Change {
	dropped: ExerciseSummary | undefined;
	added: ExerciseSummary | undefined;
}

/**
 * Adds, drops and exchanges exercises as long as that makes a nicer quiz that keeps its time and
 * its neutral share. Of the result it holds: no single change makes it better balanced.
 */
export function improveSelection(start: Selection, { pool, window, elements }: Bounds): Selection {
	const tally = new Tally(start);
	const chosen = new Set(start);
	let cost = tally.cost(elements);
	for (let isMoving = true; isMoving;) {
		isMoving = false;
		for (const change of changesOf(chosen, pool)) {
			apply(tally, change);
			const isInTime = window.least <= tally.seconds && tally.seconds <= window.most;
			const isSound = isInTime && tally.margin >= HOLDS;
			if (isSound && isCheaper(tally.cost(elements), cost)) {
				if (change.dropped) chosen.delete(change.dropped);
				if (change.added) chosen.add(change.added);
				cost = tally.cost(elements);
				isMoving = true;
			} else apply(tally, { added: change.dropped, dropped: change.added });
		}
	}
	return [...chosen];
}

/** Every single change of what is chosen; goes on from where it is when that changes meanwhile. */
export function* changesOf(
	chosen: ReadonlySet<ExerciseSummary>,
	pool: Selection
): Generator<Change> {
	for (const dropped of [undefined, ...pool])
		for (const added of [undefined, ...pool]) {
			if (dropped && !chosen.has(dropped)) break;
			if ((dropped ?? added) && !(added && chosen.has(added))) yield { dropped, added };
		}
}

function apply(tally: Tally, { dropped, added }: Change): void {
	if (dropped) tally.drop(dropped);
	if (added) tally.add(added);
}
