import { UPPER_95, type Interval } from '../statistics/interval';
import { normalCdf, normalDensity, normalQuantile } from '../statistics/normal-distribution';
import type { DetectionCounts } from './detection-counts';

/** A value with its 95 % interval. */
export interface Estimate extends Interval {
	readonly value: number;
	readonly standardError: number;
}

/** How well problems and fine passages are told apart, and which way someone leans: kept apart. */
export interface Discernment {
	/** Corrected share of signals flagged (H) and of noise flagged (F), above 0 and below 1. */
	readonly hitRate: number;
	readonly falseAlarmRate: number;
	/** d', in standard deviations: 0 is guessing, below 0 the wrong way round. */
	readonly sensitivity: Estimate;
	/** c: below 0 flags readily, above 0 sparingly. */
	readonly criterion: Estimate;
	/** The share that would be right without a leaning, Phi(d'/2): .5, .69, .84, .93 at d' 0 to 3. */
	readonly shareRight: number;
}

/**
 * Sensitivity and bias from counts, with the log-linear correction, so that all or none flagged
 * stays finite (Hautus 1995): H = (h+.5)/(S+1), F = (f+.5)/(N+1), d' = z(H)-z(F), c = -(z(H)+z(F))/2.
 * Standard errors by Gourevitch & Galanter 1967 at the corrected rates: on the safe side (SCORING
 * 7.9). Throws a RangeError unless there is at least one signal and one noise, flagged no more often
 * than met.
 */
export function computeDiscernment(counts: DetectionCounts): Discernment {
	const { signals, hits, noise, falseAlarms } = counts;
	const [hit, falseAlarm] = [correctRate(hits, signals), correctRate(falseAlarms, noise)];
	const sensitivity = hit.z - falseAlarm.z;
	const standardError = Math.sqrt(hit.variance + falseAlarm.variance);
	return {
		hitRate: hit.rate,
		falseAlarmRate: falseAlarm.rate,
		sensitivity: estimate(sensitivity, standardError),
		// Plus 0, as a leaning of minus nothing would be shown with its sign.
		criterion: estimate(-(hit.z + falseAlarm.z) / 2 + 0, standardError / 2),
		shareRight: normalCdf(sensitivity / 2)
	};
}

function correctRate(flagged: number, count: number) {
	if (!(count >= 1 && flagged >= 0 && flagged <= count)) {
		throw new RangeError(`No rate of ${flagged} flagged among ${count}`);
	}
	const rate = (flagged + 0.5) / (count + 1);
	const z = normalQuantile(rate);
	return { rate, z, variance: (rate * (1 - rate)) / (count * normalDensity(z) ** 2) };
}

function estimate(value: number, standardError: number): Estimate {
	const halfWidth = normalQuantile(UPPER_95) * standardError;
	return { value, standardError, low: value - halfWidth, high: value + halfWidth };
}
