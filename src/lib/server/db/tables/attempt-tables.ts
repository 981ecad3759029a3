/** Rows of work: what learners gave. */
export interface AttemptTables {
	attempt: AttemptTable;
	response: ResponseTable;
	response_save: ResponseSaveTable;
}

interface AttemptTable {
	id: string;
	user_id: string;
	quiz_id: string;
	assignment_id: string | null;
	/** What is practiced: "article:<id>", "spot:loaded", "compare:<id>", "mixed", "assignment:<id>". */
	topic: string;
	number: number;
	started_at: number;
	/** The request that handed the whole attempt in; only assignments are handed in whole. */
	hand_in_id: string | null;
	handed_in_at: number | null;
	/** When the learner asked for the teacher; null again once the teacher has come. */
	help_at: number | null;
}

interface ResponseTable {
	id: string;
	attempt_id: string;
	exercise_id: string;
	tok_ver: number;
	answer: string;
	rev: number;
	save_id: string;
	started_at: number;
	saved_at: number;
	hand_in_id: string | null;
	handed_in_at: number | null;
	result: string | null;
	/** When the hint was taken, which caps the score. */
	hinted_at: number | null;
}

interface ResponseSaveTable {
	response_id: string;
	save_id: string;
	rev: number;
}
