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
}
