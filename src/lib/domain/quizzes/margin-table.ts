import { QUIZ_CONFIG } from './quiz-config';
import type { Selection } from './selection';
import type { ExerciseSummary } from './summarize-exercise';

/**
 * The best margin of neutral units that exercises can have, by their total of seconds; -Infinity
 * where none take so long. Kept apart by whether the article at hand is read: reading counts once.
 */
export interface Layer {
	unread: Float64Array;
	read: Float64Array;
}

/** A margin that holds: enough neutral units, and something to judge at all. */
export const HOLDS = 1;

/** More than there can be exercises: a margin counts those with units in its last places. */
const PLACES = 100_000;

/** What an exercise has to spare of neutral units, or lacks. Margins add up. */
export function marginOf({ signals, neutral }: ExerciseSummary): number {
	const units = signals + neutral;
	const spare = 100 * neutral - QUIZ_CONFIG.neutralPercentMin * units;
	return spare * PLACES + (units > 0 ? 1 : 0);
}

/**
 * What can be reached before each exercise of the pool, and after the last (a knapsack over all
 * subsets). Totals go up to the time asked and one exercise more, or to all there are.
 */
export function buildLayers(pool: Selection, asked: number): Layer[] {
	const costs = pool.map(({ seconds, readingSeconds }) => seconds + readingSeconds);
	const all = costs.reduce((sum, cost) => sum + cost, 0);
	const size = Math.min(all, Math.ceil(asked) + Math.max(0, ...costs)) + 1;
	const nothing = new Float64Array(size).fill(-Infinity);
	const layers: Layer[] = [{ unread: nothing.with(0, 0), read: nothing }];
	for (const [i, exercise] of pool.entries()) {
		const last = layers[i] ?? { unread: nothing, read: nothing };
		const before = isFirst(pool, i) ? { unread: better(last), read: nothing } : last;
		const { seconds, readingSeconds } = exercise;
		const read = before.read.slice();
		raise(read, before.read, seconds, marginOf(exercise));
		raise(read, before.unread, seconds + readingSeconds, marginOf(exercise));
		layers.push({ unread: before.unread, read });
	}
	return layers;
}

/** Whether an exercise is the first of its article in the pool. */
export function isFirst(pool: Selection, i: number): boolean {
	return pool[i - 1]?.articleId !== pool[i]?.articleId;
}

/** The better of both margins, by total. */
export function better({ unread, read }: Layer): Float64Array {
	return unread.map((margin, total) => Math.max(margin, read[total] ?? margin));
}

function raise(to: Float64Array, from: Float64Array, seconds: number, margin: number): void {
	for (let total = seconds; total < to.length; total++) {
		const raised = (from[total - seconds] ?? -Infinity) + margin;
		if (raised > (to[total] ?? Infinity)) to[total] = raised;
	}
}
