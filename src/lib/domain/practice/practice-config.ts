/** The numbers of self-directed practice: choices, not findings; open to revision like those of scoring. */
export const PRACTICE_CONFIG = {
	version: 1,
	/** What a result weighs once another has followed it (SCORING 7.8). */
	memory: 0.93,
	/** A recent share below this is low: the element gets its block again before it is mixed. */
	lowBelow: 0.5,
	/** At most so many blocks of an element before the mix all the same: nobody is kept in a loop. */
	blocksMax: 3,
	/** When every element has this recent share, there is nothing to urge. */
	enoughFrom: 0.8,
	/** Items in one set to spot: about two minutes. */
	spotLength: 10
} as const;
