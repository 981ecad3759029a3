import type { KeyChange } from '$lib/domain/challenges/amend-key';
import type { ChallengeState } from '$lib/domain/challenges/place';
import type { Element } from '$lib/domain/elements';

/** Rows of contested places and of what came of them. */
export interface ChallengeTables {
	challenge: ChallengeTable;
	key_change: KeyChangeTable;
	score_change: ScoreChangeTable;
}

/** A learner contests a place; one an answer, element and place. */
interface ChallengeTable {
	id: string;
	response_id: string;
	/** As its attempt has it: the queue of a class finds its challenges by it. */
	assignment_id: string;
	revision_id: string;
	element: Element;
	/** "key:<span>", or "own:<tokens>" for words that the key lacks. */
	place: string;
	/** Where it stands in the text, in tokens. */
	start_token: number;
	end_token: number;
	reason: string;
	at: number;
	state: ChallengeState;
	/** What the teacher says to it. */
	answer: string | null;
	answered_by: string | null;
	answered_at: number | null;
	change_id: string | null;
}

/** A change of a key that a teacher made for the own classes. */
interface KeyChangeTable {
	id: string;
	revision_id: string;
	type: KeyChange['type'];
	element: Element;
	start_token: number;
	end_token: number;
	/** How many answers were scored anew. */
	checked: number;
	by_user: string | null;
	at: number;
}

/** An answer that a change gave another score. */
interface ScoreChangeTable {
	change_id: string;
	response_id: string;
	score_before: number;
	score_after: number;
}
