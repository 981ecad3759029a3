/** Choices of SCORING 7.10 for the class report; raise the version when one changes. */
export const CLASS_REPORT_CONFIG = {
	version: 1,
	/** How many of the most-missed places are shown. */
	missedShown: 2,
	/** A place to talk about was met by so many, if there is one; */
	talkFrom: 5,
	/** and from so many on it is a finding about the class. */
	findingFrom: 10,
	/** Enough is known of a class when it is known of this share of its learners. */
	sureShare: 0.8,
	/** Two assignments are compared from so many learners who did both: two alike show no spread. */
	progressLearnersMin: 5,
	/** A place may be missing from the key when so many learners have marked the round, */
	missingLearnersMin: 10,
	/** and this share of the best third marked it. */
	missingShareMin: 0.6,
	/** In so many steps the share of the class is drawn in the text. */
	heatSteps: 5,
	/** From so many learners on, marks are those of a class and no longer of single people; */
	fewLearners: 5,
	/** and a learner sees them only from so many classmates on, as nobody may be made out. */
	classmatesMin: 5
} as const;
