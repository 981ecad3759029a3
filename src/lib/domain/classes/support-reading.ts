import type { Reading } from '../reading';
import type { Support } from './class-settings';

const SIZES = ['normal', 'large', 'larger'] as const;

/**
 * How the pages of a learner look to begin with, by what her teachers set in all her classes:
 * the largest text, and the list view or read-aloud where one of them allows it.
 */
export function readingOf(supports: readonly Support[]): Partial<Reading> {
	const size = Math.max(0, ...supports.map(({ textSize }) => SIZES.indexOf(textSize ?? 'normal')));
	return {
		...(size > 0 && { size: SIZES[size] }),
		...(supports.some(({ isListView }) => isListView) && { view: 'list' as const }),
		...(supports.some(({ mayReadAloud }) => mayReadAloud) && { speech: 'on' as const })
	};
}
