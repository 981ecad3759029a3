import { computeCronbachAlpha } from '../statistics/cronbach-alpha';
import { computeFeldtInterval } from '../statistics/feldt-interval';
import type { Interval } from '../statistics/interval';
import { computeVariance } from '../statistics/moments';
import { ITEMS_CONFIG } from './items-config';
import { marksOf, type TestAnswers } from './test-answers';

/** How far another test of the same kind would rank the same learners alike; ids of words. */
export type ReliabilityWord = 'consistent' | 'mixed-bag' | 'cannot-tell-yet';

export type ReliabilityReport =
	| {
			readonly show: 'nothing';
			readonly why: 'too-few-learners' | 'too-few-items' | 'same-total';
	  }
	| {
			readonly show: 'reliability';
			/** Never below 0, and neither is its 95 % interval (Feldt). */
			readonly alpha: number;
			readonly interval: Interval;
			/** Say that the items pull in different directions: alpha came out below 0. */
			readonly isBelowZero: boolean;
			/** "Plus or minus so many points": the standard error of measurement, in marks. */
			readonly standardError: number;
			readonly word: ReliabilityWord;
	  };

/**
 * Whether a test as a whole can be relied on (SCORING 7.10), from 20 learners and 6 items on:
 * Cronbach's alpha, and SEM = SD * sqrt(1 - alpha) with n - 1. What was left out earns nothing.
 */
export function reportReliability({ items, rows }: TestAnswers): ReliabilityReport {
	const { reliabilityLearnersMin, reliabilityItemsMin } = ITEMS_CONFIG;
	if (rows.length < reliabilityLearnersMin) return { show: 'nothing', why: 'too-few-learners' };
	if (items.length < reliabilityItemsMin) return { show: 'nothing', why: 'too-few-items' };
	const marks = rows.map(marksOf);
	const totals = marks.map((row) => row.reduce((sum, mark) => sum + mark, 0));
	const found = computeCronbachAlpha(marks);
	const size = { learners: rows.length, items: items.length };
	const range = found === null ? null : computeFeldtInterval(found, size);
	if (found === null || !range) return { show: 'nothing', why: 'same-total' };
	const alpha = Math.max(0, found);
	return {
		show: 'reliability',
		alpha,
		interval: { low: Math.max(0, range.low), high: Math.max(0, range.high) },
		isBelowZero: found < 0,
		standardError: Math.sqrt((computeVariance(totals) ?? 0) * (1 - alpha)),
		word: wordReliability(range)
	};
}

function wordReliability({ low, high }: Interval): ReliabilityWord {
	if (low >= ITEMS_CONFIG.consistentFrom) return 'consistent';
	return high < ITEMS_CONFIG.mixedBelow ? 'mixed-bag' : 'cannot-tell-yet';
}
