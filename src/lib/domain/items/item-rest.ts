import { computeFisherInterval } from '../statistics/fisher-interval';
import type { Interval } from '../statistics/interval';
import { areAllSame, computeCorrelation } from '../statistics/moments';
import { ITEMS_CONFIG } from './items-config';

/** Whether who did well in the rest also did well here; or why that cannot be told. */
export type ItemRest =
	| ({ readonly r: number } & Interval)
	| { readonly r: null; readonly why: 'same-mark' | 'same-rest' | 'too-few' };

export type DiscriminationBand = 'very-good' | 'good' | 'fair' | 'poor';

/**
 * The correlation of an item's marks with the rest of the test, -1 to 1, with Fisher's 95 %
 * interval: the corrected point-biserial, Moodle's discrimination index / 100. Below 0 the key may
 * be wrong. Everybody with the same mark, or the same rest, leaves nothing to go together.
 */
export function correlateItemRest(marks: readonly number[], rest: readonly number[]): ItemRest {
	const r = computeCorrelation(marks, rest);
	const interval = r === null ? null : computeFisherInterval(r, marks.length);
	if (r !== null && interval) return { r, ...interval };
	if (marks.length < 4) return { r: null, why: 'too-few' };
	return { r: null, why: areAllSame(marks) ? 'same-mark' : 'same-rest' };
}

/** The band of an item-rest correlation: .40, .30, .20 (Ebel & Frisbie 1991). */
export function bandDiscrimination(r: number): DiscriminationBand {
	if (r >= ITEMS_CONFIG.veryGoodFrom) return 'very-good';
	if (r >= ITEMS_CONFIG.goodFrom) return 'good';
	return r >= ITEMS_CONFIG.fairFrom ? 'fair' : 'poor';
}
