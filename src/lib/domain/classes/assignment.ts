/** The terms on which a quiz is given to a class. */
export interface AssignmentRules {
	/** Null: at once. */
	opensAt: number | null;
	/** Null: no end. */
	dueAt: number | null;
	/** After the due date: accept as if in time, accept and say so, or accept nothing. */
	lateRule: 'accept' | 'mark' | 'refuse';
	/** Null: as many as wanted. */
	attemptsAllowed: number | null;
	/** Which attempt counts. */
	keep: 'first' | 'last' | 'best';
	/** After each exercise, once all is handed in, or after the due date. */
	feedback: 'exercise' | 'hand-in' | 'due';
	isShuffled: boolean;
	/** Whether learners are asked how sure they are of a choice; it never counts. */
	asksSure: boolean;
}

export const LATE_RULES = ['accept', 'mark', 'refuse'] as const;
export const KEEPS = ['first', 'last', 'best'] as const;
export const FEEDBACK_TIMES = ['exercise', 'hand-in', 'due'] as const;
/** The most attempts that can be counted out; without a limit there are as many as wanted. */
export const MAX_ATTEMPTS = 5;
