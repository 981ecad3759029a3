/**
 * Every threshold of SCORING 7.9. From how many answers on what may be said follows from the width
 * of the intervals; the rest are choices. Raise the version when one changes.
 */
export const DISCERNMENT_CONFIG = {
	version: 1,
	/** One learner: words from so many signals and as many fine passages … */
	wordsFrom: 10,
	/** … and figures from so many of each. */
	figuresFrom: 20,
	/** A leaning is named from this size of the criterion on, if its interval leaves out 0. */
	leaningMin: 0.3,
	/** A learner counts for the class with so many of each, */
	classUnitsMin: 5,
	/** and a class has a value from so many such learners. */
	classLearnersMin: 8,
	/** Before and after: so many of each, both times. */
	changeUnitsMin: 10,
	/** A change of d' within this is a small one: about 8 right answers of 100. */
	smallChange: 0.5,
	/** Two sides are compared from so many learners and so many passages a side. */
	sidesLearnersMin: 10,
	sidesItemsMin: 10
} as const;
