/** A score of an answer as a teacher set it. */
export interface SetScore {
	/** 0 to 1; null takes back what was set before. */
	score: number | null;
	reason: string;
	/** The teacher's name; null once the account is gone. */
	by: string | null;
	at: number;
}

/** The score that counts, 0 to 1: what a teacher set, where one did, else what was computed. */
export function countedScore(computed: number, set: number | null | undefined): number {
	return set ?? computed;
}

/**
 * What was set last for an answer that is handed in; null when nothing was, when it was taken back,
 * or when the answer was opened and handed in again since: the reason was about another answer.
 */
export function standingScore(
	history: readonly SetScore[],
	handedInAt: number | null
): SetScore | null {
	const last = history.at(-1);
	if (!last || last.score === null || handedInAt === null || last.at < handedInAt) return null;
	return last;
}
