import type { Random } from '../random';
import { better, buildLayers, HOLDS, isFirst, marginOf, type Layer } from './margin-table';
import { QUIZ_CONFIG } from './quiz-config';
import type { Selection } from './selection';
import type { ExerciseSummary } from './summarize-exercise';

/** What the library allows of the time that was asked, in seconds. */
export interface TimeWindow {
	least: number;
	most: number;
}

export interface Selections {
	window: TimeWindow;
	/** One selection that keeps time and neutral share; every one of them can be drawn. */
	draw: (random: Random) => Selection;
}

/**
 * All selections that keep the neutral share and come as near to the time asked as any can; null
 * when none keeps the share. Exact: every subset of the pool counts. Times are whole seconds, and
 * the exercises of an article stand together in the pool.
 */
export function findSelections(pool: Selection, seconds: number): Selections | null {
	const layers = buildLayers(pool, seconds);
	const margins = layers.slice(-1).flatMap((last) => [...better(last)]);
	const reachable = [...margins.keys()].filter((total) => (margins[total] ?? 0) >= HOLDS);
	const window = findWindow(reachable, seconds);
	if (!window) return null;
	const totals = reachable.filter((total) => window.least <= total && total <= window.most);
	const draw = (random: Random) => trace(pool, layers, pick(totals, random), random);
	return { window, draw };
}

/**
 * The last 15 % before the time is up; else as little over as can be, up to 15 %; else as much as
 * there is; else the shortest. The least over time is over by no more than one exercise: without
 * the one that has the fewest neutral units to spare it keeps the share, so it must lie below.
 */
function findWindow(totals: readonly number[], seconds: number): TimeWindow | null {
	const slack = (seconds * QUIZ_CONFIG.timePercentMax) / 100;
	const least = seconds - slack;
	if (totals.some((total) => least <= total && total <= seconds)) return { least, most: seconds };
	const over = totals.find((total) => total > seconds);
	const under = totals.findLast((total) => total < least);
	const isNear = over !== undefined && over <= seconds + slack;
	const nearest = isNear ? over : (under ?? over);
	return nearest === undefined ? null : { least: nearest, most: nearest };
}

/** Walks back from a total to exercises that reach it; chance decides where several ways lead there. */
function trace(
	pool: Selection,
	layers: readonly Layer[],
	total: number,
	random: Random
): Selection {
	const chosen: ExerciseSummary[] = [];
	const ends = [true, false].map((isRead) => ({ left: total, need: HOLDS, isRead }));
	let at = pick(
		ends.filter((end) => isReached(layers.at(-1), end)),
		random
	);
	for (const [i, exercise] of [...pool.entries()].reverse()) {
		const steps = stepsBack(exercise, at, isFirst(pool, i));
		const ways = steps.filter(({ from }) => isReached(layers[i], from));
		const step = pick(ways, random);
		if (step.takes) chosen.unshift(exercise);
		at = step.from;
	}
	return chosen;
}

/** What is still to be explained by earlier exercises, and whether the article at hand is read. */
interface Place {
	left: number;
	need: number;
	isRead: boolean;
}

function isReached(layer: Layer | undefined, { left, need, isRead }: Place): boolean {
	return ((isRead ? layer?.read : layer?.unread)?.[left] ?? -Infinity) >= need;
}

/** Taking or leaving an exercise, from before it with its article read or not. */
function stepsBack(exercise: ExerciseSummary, at: Place, isFirst: boolean) {
	const { seconds, readingSeconds } = exercise;
	return [true, false].flatMap((takes) =>
		[true, false].flatMap((wasRead) => {
			const knows = wasRead && !isFirst;
			if ((knows || takes) !== at.isRead) return [];
			const left = at.left - (takes ? seconds + (knows ? 0 : readingSeconds) : 0);
			const need = at.need - (takes ? marginOf(exercise) : 0);
			return [{ takes, from: { left, need, isRead: wasRead } }];
		})
	);
}

function pick<T>(options: readonly T[], random: Random): T {
	const chosen = options[Math.floor(random() * options.length)];
	if (chosen === undefined) throw new RangeError('nothing to pick from');
	return chosen;
}
