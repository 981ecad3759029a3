import { computeMean } from '../statistics/moments';
import { ITEMS_CONFIG } from './items-config';

/** How an item turned out; ids of words. */
export type FacilityWord = 'hard' | 'middling' | 'easy' | 'very-easy';

/**
 * The mean share of the marks that an item offers, 0 to 1 (Moodle's facility index / 100). Null
 * without learners, and for an item without marks.
 */
export function computeFacility(marks: readonly number[], maxMark = 1): number | null {
	const mean = computeMean(marks);
	return mean === null || maxMark === 0 ? null : mean / maxMark;
}

export function wordFacility(facility: number): FacilityWord {
	if (facility < ITEMS_CONFIG.hardBelow) return 'hard';
	if (facility < ITEMS_CONFIG.easyFrom) return 'middling';
	return facility < ITEMS_CONFIG.veryEasyFrom ? 'easy' : 'very-easy';
}
