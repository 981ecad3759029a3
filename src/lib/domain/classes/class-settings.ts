/** How learners come into a class and what they are called there. */
export interface ClassSettings {
	name: string;
	/** IANA name, "America/Chicago": due dates are told in it. */
	timeZone: string;
	/** Approve: a teacher lets each one in. */
	joining: 'open' | 'approve';
	/** Dealt: the program gives a call-name, and no real name is ever typed. */
	naming: 'own' | 'dealt';
}

/** What a teacher sets for one learner of a class. */
export interface Support {
	textSize?: 'normal' | 'large' | 'larger';
	/** Exercises open in the list view. */
	isListView?: boolean;
	mayReadAloud?: boolean;
	extraAttempts?: number;
}
