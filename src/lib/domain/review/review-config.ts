/** Choices of SCORING 7.8 for what comes back and what comes next; raise the version for a change. */
export const REVIEW_CONFIG = {
	version: 2,
	/** Borders of the ratings: again below the first, hard below the second. */
	hardFrom: 0.5,
	goodFrom: 0.8,
	/** Days until a review, for who practices without an account. */
	guestDays: [1, 3, 7, 14, 30],
	/** K falls with the number of answers n: 1 / (1 + .05 n). */
	eloSlowing: 0.05,
	/** Right about three times in four: hard enough to learn from, not so hard as to give up. */
	targetScore: 0.75,
	/** Sentences in one review, about a minute; two or three of them have the element. */
	length: 5,
	/** What is answered within so many hours is one review: a lesson is not five of them. */
	sittingMs: 12 * 60 * 60 * 1000,
	/** Due that much before its hour: who practiced on Monday after lunch finds it on a morning. */
	earlyMs: 8 * 60 * 60 * 1000
} as const;
