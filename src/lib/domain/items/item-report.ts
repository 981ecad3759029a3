import type { Interval } from '../statistics/interval';
import type { OptionCount, OptionStatistics } from './count-options';
import type { GroupComparison } from './compare-groups';
import type { FacilityWord } from './facility';
import type { DiscriminationBand, ItemRest } from './item-rest';

/** What needs a look; ids of words. */
export type ItemFlag =
	| { readonly code: 'wrong-answer-beats-key'; readonly option: string }
	| { readonly code: 'check-key' }
	| { readonly code: 'rare-option'; readonly option: string };

/** What may be shown at any size. */
export interface ItemCounts {
	readonly id: string;
	/** Learners who had the item, and how many of them left it out. */
	readonly asked: number;
	readonly omitted: number;
	/** Answers with full marks, with some, with none; what was left out is in none of them. */
	readonly full: number;
	readonly partial: number;
	readonly none: number;
	/** Null where nothing was to be chosen. */
	readonly options: readonly OptionCount[] | null;
}

interface Bar extends ItemCounts {
	/** The share of the marks that was earned, what was left out earning none; 95 % by Wilson. */
	readonly facility: { readonly value: number } & Interval;
}

interface Worded extends Bar {
	readonly word: FacilityWord;
	readonly flags: readonly ItemFlag[];
}

interface Rough extends Worded {
	readonly itemRest: ItemRest;
	/** Top and bottom third by the rest of the test. */
	readonly thirds: GroupComparison | null;
}

interface Full extends Rough {
	/** Null where the correlation is. */
	readonly band: DiscriminationBand | null;
	readonly options: readonly OptionStatistics[] | null;
}

/** An item in what its number of answers allows to be said, and nothing more (SCORING 7.10). */
export type ItemReport =
	| ({ readonly tier: 'counts' } & ItemCounts)
	| ({ readonly tier: 'bar' } & Bar)
	| ({ readonly tier: 'facility' } & Worded)
	/** Its correlation is to be labeled "rough". */
	| ({ readonly tier: 'rough' } & Rough)
	| ({ readonly tier: 'full' } & Full);
