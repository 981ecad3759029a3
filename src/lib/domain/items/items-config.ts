/**
 * From how many answers on what may be said of an item, and the words' borders (SCORING 7.10).
 * Numbers of answers follow from the width of intervals; the rest are customs of the field. Raise
 * the version when one changes.
 */
export const ITEMS_CONFIG = {
	version: 1,
	/** Given answers from which each tier begins; below the first one only counts are shown. */
	barFrom: 5,
	facilityFrom: 10,
	roughFrom: 20,
	fullFrom: 50,
	/** Mean share of marks: hard below, easy above, as Moodle's "about right" (35 to 64 %) has it. */
	hardBelow: 0.35,
	easyFrom: 0.65,
	/** So easy that hardly anybody is left to choose a wrong option. */
	veryEasyFrom: 0.9,
	/** A wrong answer beats the key with more choosers than it, and at least so many. */
	beatingMin: 4,
	/** An option chosen by fewer does not work (Tarrant et al. 2009, doi 10.1186/1472-6920-9-40). */
	rareBelow: 0.05,
	/** Bands of the item-rest correlation (Ebel & Frisbie 1991). */
	veryGoodFrom: 0.4,
	goodFrom: 0.3,
	fairFrom: 0.2,
	/** Reliability: from so many learners and items, and the borders of its words. */
	reliabilityLearnersMin: 20,
	reliabilityItemsMin: 6,
	consistentFrom: 0.7,
	mixedBelow: 0.5
} as const;
