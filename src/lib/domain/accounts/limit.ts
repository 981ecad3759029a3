/**
 * So many tries in so much time, per account and per class. Where `anywhere` is given, `points` are
 * those from one network, so that whoever tries shuts only his own door; together, all networks have
 * so many. A class shares one network.
 */
export interface Limit {
	points: number;
	anywhere?: number;
	windowMs: number;
}

const MINUTE = 60_000;

/** What guessing costs. A pupil who mistypes has room; a program that tries words has not. */
export const LIMITS = {
	/** Wrong secrets for one account. */
	account: { points: 8, anywhere: 60, windowMs: 10 * MINUTE },
	/** Wrong codes in the second step: a code has six digits, and three of them fit at any time. */
	factor: { points: 6, windowMs: 15 * MINUTE },
	/** Wrong names or secrets in one class: a large one may come at once and be wrong now and then. */
	class: { points: 300, anywhere: 3000, windowMs: 10 * MINUTE },
	/** Joins of one class. */
	join: { points: 600, windowMs: 10 * MINUTE },
	/** Codes that do not exist, over the whole installation. */
	unknownCode: { points: 600, anywhere: 30_000, windowMs: 10 * MINUTE }
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
