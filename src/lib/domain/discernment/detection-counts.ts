/**
 * Judgements of one kind, counted: signals (something to flag) with how many were flagged, and
 * noise (nothing to flag) with how many were flagged all the same. Letters S, h, N, f in SCORING 7.9.
 */
export interface DetectionCounts {
	readonly signals: number;
	readonly hits: number;
	readonly noise: number;
	readonly falseAlarms: number;
}

export const NO_COUNTS: DetectionCounts = { signals: 0, hits: 0, noise: 0, falseAlarms: 0 };

/** One judgement: whether there was something to flag, and whether it was flagged. */
export interface Judgement {
	readonly isSignal: boolean;
	readonly isFlagged: boolean;
}

/** The counts of single judgements. */
export function countDetections(judgements: readonly Judgement[]): DetectionCounts {
	const signals = judgements.filter(({ isSignal }) => isSignal);
	const noise = judgements.filter(({ isSignal }) => !isSignal);
	const flagged = (some: readonly Judgement[]) => some.filter(({ isFlagged }) => isFlagged).length;
	return {
		signals: signals.length,
		hits: flagged(signals),
		noise: noise.length,
		falseAlarms: flagged(noise)
	};
}

/** All counts together. */
export function addDetections(parts: readonly DetectionCounts[]): DetectionCounts {
	return parts.reduce(
		(sum, part) => ({
			signals: sum.signals + part.signals,
			hits: sum.hits + part.hits,
			noise: sum.noise + part.noise,
			falseAlarms: sum.falseAlarms + part.falseAlarms
		}),
		NO_COUNTS
	);
}

/** The smaller of the two numbers of judgements: what a statement has to rest on. */
export function fewestUnits({ signals, noise }: DetectionCounts): number {
	return Math.min(signals, noise);
}
