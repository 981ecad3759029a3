import type { Element } from '../elements';
import { climb } from './climb';
import type { TimeWindow } from './find-selections';
import { HOLDS, marginOf } from './margin-table';
import { costOfSelection, countSeconds, type Selection } from './selection';

interface Bounds {
	pool: Selection;
	window: TimeWindow;
	/** Elements that the pool has exercises for. */
	elements: readonly Element[];
}

/**
 * Adds, drops and exchanges exercises as long as that makes a nicer quiz that keeps its time and
 * its neutral share. Of the result it holds: no single step makes it better balanced.
 */
export function improveSelection(start: Selection, { pool, window, elements }: Bounds): Selection {
	return climb(
		start,
		(from) => neighborsWithin(from, pool, window),
		(selection) => costOfSelection(selection, elements)
	);
}

function* neighborsWithin(from: Selection, pool: Selection, window: TimeWindow) {
	for (const neighbor of neighborsOf(from, pool)) {
		const seconds = countSeconds(neighbor);
		if (seconds < window.least || seconds > window.most) continue;
		if (neighbor.reduce((sum, one) => sum + marginOf(one), 0) >= HOLDS) yield neighbor;
	}
}

/** Every selection that one exercise fewer, one more, or one in place of another makes. */
export function* neighborsOf(from: Selection, pool: Selection): Generator<Selection> {
	const others = pool.filter((one) => !from.includes(one));
	for (const other of others) yield [...from, other];
	for (const dropped of from) {
		const rest = from.filter((one) => one !== dropped);
		yield rest;
		for (const other of others) yield [...rest, other];
	}
}
