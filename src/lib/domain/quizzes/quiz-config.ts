/** Raise this whenever a number below changes: the same seed may then give another quiz. */
export const QUIZ_VERSION = 1;

/**
 * Seconds for one decision, with a look at the reason afterward. Estimates from the words to be
 * read at 200 a minute, not from classrooms: to be corrected by the times that responses store.
 */
const DECISION_SECONDS: Readonly<Record<string, number>> = {
	// A sentence of about 22 words, skimmed a second time and most often left alone; notes on a third.
	mark: 8,
	// A passage of about eight words in its sentence, up to six labels.
	classify: 12,
	// A question of about 15 words, and a look back for an answer in the text.
	context: 12,
	// A claim, and a choice among the sources named.
	match: 12,
	// A term in its sentence and four wordings of it.
	reword: 20,
	// One sentence of about 22 words, yes or no.
	spot: 10,
	// A statement to hold against two passages.
	compare: 15,
	// A statement to look for in the whole article.
	ledger: 15
};

/** Every threshold of a composed quiz, versioned like those of scoring. */
export const QUIZ_CONFIG = {
	version: QUIZ_VERSION,
	/** Unhurried reading of news by a 15-year-old. Faster readers have time left for the reasons. */
	wordsPerMinute: 200,
	decisionSeconds: DECISION_SECONDS,
	/** For a kind that the table above does not name. */
	otherDecisionSeconds: 12,
	/** How far from the minutes asked a quiz may be, in percent of them. */
	timePercentMax: 15,
	/** The least percentage of units without a problem: without foils bias cannot be seen (SCORING 0.3). */
	neutralPercentMin: 40,
	/** Elements count as balanced up to this gap between the most and the least, in shares of their mean. */
	imbalanceMax: 0.5,
	/** At most this share of the practice mixes all elements: the others are practiced as themselves. */
	mixedShareMax: 0.5,
	/** Selections tried before the best is taken. In the library the first is mostly nice already. */
	tries: 6
} as const;

/** The lengths that a learner can ask for. */
export const QUIZ_MINUTES = ['10', '20', '40'] as const;
