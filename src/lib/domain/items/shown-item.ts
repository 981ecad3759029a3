import type { PublicExercise } from '../exercises/public-exercise';
import type { ItemReport } from './item-report';

/** An item in words: what was asked about, and the sentence that it stands in. */
export interface ShownItem {
	/** Null where the exercise as a whole is the item. */
	readonly questionId: string | null;
	/** The words asked about and their sentence, where the item is about a place in an article. */
	readonly place: { readonly quote: string; readonly sentence: string } | null;
	readonly report: ItemReport;
	/** A round on a text without any such place: points are for leaving it alone. */
	readonly isClean: boolean;
}

export interface ItemsOfExercise {
	readonly id: string;
	/** The article, where there is one. */
	readonly title: string | null;
	readonly exercise: PublicExercise;
	readonly items: readonly ShownItem[];
}
