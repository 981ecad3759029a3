import type { Exercise } from '../exercises/exercise';
import type { ItemFlag, ItemReport } from './item-report';

/** Whether more than chance speaks for a flag: of a correlation, its whole range must lie below 0. */
export function isBeyondChance({ code }: ItemFlag, report: ItemReport): boolean {
	if (code !== 'check-key' || !('itemRest' in report)) return true;
	return report.itemRest.r !== null && report.itemRest.high < 0;
}

/**
 * Whether a flag tells of something that can be mended in its question. Wrong answers are written for
 * each question of a rewording alone; elsewhere all questions share them.
 */
export function isInHand({ code }: ItemFlag, kind: Exercise['kind']): boolean {
	return code !== 'rare-option' || kind === 'reword';
}
