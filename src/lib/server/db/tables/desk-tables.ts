import type { Verdict } from '$lib/domain/editing/verdict';

/** Rows of the editor's desk: the key of an article while people work on it. */
export interface DeskTables {
	desk: DeskTable;
	desk_span: DeskSpanTable;
	desk_visit: DeskVisitTable;
	rule_verdict: RuleVerdictTable;
}

interface DeskTable {
	article_id: string;
	/** The text that lies on the desk. */
	article_revision_id: string;
	/** Which version of the rules made the draft; 0 where none did. */
	engine_version: number;
	/** Counts the changes of all spans; a span carries the number of its last one. */
	rev: number;
	created_at: number;
	changed_at: number;
}

interface DeskSpanTable {
	article_id: string;
	id: string;
	/** JSON; null once it was taken off the desk. */
	span: string | null;
	/** 1 while nobody has looked at it. */
	is_open: number;
	rev: number;
	changed_by: string | null;
}

/** Who has the desk open, so that two people know of each other. */
interface DeskVisitTable {
	article_id: string;
	user_id: string;
	seen_at: number;
}

/** What became of a suggestion in a published key. Names neither people nor articles. */
interface RuleVerdictTable {
	/** A hash of article and span: publishing again replaces the verdict. */
	place: string;
	rule: string;
	engine_version: number;
	verdict: Verdict;
	confidence: number;
}
