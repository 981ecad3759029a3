/** Something people disagree about, and the two sides that they take. */
export interface Theme {
	id: string;
	title: string;
	/** What the first and the second side want, in words that fit after "for". */
	sides: [first: string, second: string];
}
