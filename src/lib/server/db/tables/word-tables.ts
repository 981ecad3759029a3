import type { CreditLevel } from '$lib/domain/classes/credit-level';

/** Rows of what people say about an answer. */
export interface WordTables {
	score_override: ScoreOverrideTable;
	teacher_comment: TeacherCommentTable;
	learner_note: LearnerNoteTable;
}

/** A score that a teacher set; rows are added and never changed. */
interface ScoreOverrideTable {
	id: string;
	response_id: string;
	/** 0 to 1; null takes back what was set before. */
	score: number | null;
	reason: string;
	/** Null once the account is gone. */
	by_user: string | null;
	at: number;
}

interface TeacherCommentTable {
	response_id: string;
	text: string;
	by_user: string | null;
	at: number;
}

interface LearnerNoteTable {
	response_id: string;
	/** As its attempt has it: the queue of a class finds its notes by it. */
	assignment_id: string;
	text: string;
	at: number;
	/** Null until a teacher has read it. */
	level: CreditLevel | null;
	level_by: string | null;
	level_at: number | null;
}
