/** An item of a test: a question, a mark round, anything with one mark. */
export interface TestItem {
	readonly id: string;
	/** What could be chosen, and the option that is right; null where nothing is chosen. */
	readonly options: { readonly ids: readonly string[]; readonly key: string } | null;
}

/** What a learner did with an item: the mark, 0 to 1, and the option chosen if there are any. */
export interface ItemAnswer {
	readonly mark: number;
	readonly choice: string | null;
}

/** Who did what: one row a learner, one answer an item, null where it was left out. */
export interface TestAnswers {
	readonly items: readonly TestItem[];
	readonly rows: readonly (readonly (ItemAnswer | null)[])[];
}

/** The marks of a row, 0 for what was left out. */
export function marksOf(row: readonly (ItemAnswer | null)[]): number[] {
	return row.map((answer) => answer?.mark ?? 0);
}

/** What each learner has got in all items but one: an item is compared with the rest of the test. */
export function restScores(marks: readonly (readonly number[])[], item: number): number[] {
	return marks.map((row) => {
		let rest = 0;
		for (let i = 0; i < row.length; i++) if (i !== item) rest += row[i] ?? 0;
		return rest;
	});
}
