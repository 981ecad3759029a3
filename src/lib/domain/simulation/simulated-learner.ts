import type { Random } from '../random';
import { normalCdf, normalQuantile } from '../statistics/normal-distribution';

/** What is true of a simulated learner: how sharp (d'), and which way leaning (c). */
export interface Truth {
	readonly d: number;
	readonly c: number;
}

/** How much the learners of a class differ in d' (SCORING 7.9 takes an SD of .6). */
export const SPREAD = 0.6;

/** A number of the standard normal distribution. */
export function drawNormal(random: Random): number {
	return normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, random())));
}

/** How far one learner of a class is from its middle: as much again before and after. */
export function drawOwn(random: Random): Truth {
	const d = SPREAD * drawNormal(random);
	return { d, c: (SPREAD / 2) * drawNormal(random) };
}

export function addTruth(one: Truth, other: Truth): Truth {
	return { d: one.d + other.d, c: one.c + other.c };
}

/** How often such a learner flags a problem, and how often a fine passage. */
export function flagRates({ d, c }: Truth): { hit: number; falseAlarm: number } {
	return { hit: normalCdf(d / 2 - c), falseAlarm: normalCdf(-d / 2 - c) };
}
