import type { Kysely } from 'kysely';

// Rows as they lie in the database: snake_case, instants as integer ms UTC, JSON as text.

interface ArticleTable {
	id: string;
	slug: string;
	/** JSON: what lists tell about it. */
	about: string;
	/** The key that new attempts begin with. */
	key_version_id: string | null;
}

interface ArticleRevisionTable {
	/** First 16 hex digits of the SHA-256 of the canonical text. */
	id: string;
	article_id: string;
	text: string;
	created_at: number;
}

interface KeyVersionTable {
	/** First 16 hex digits of the SHA-256 of revision and key. */
	id: string;
	article_revision_id: string;
	key: string;
	created_at: number;
}

interface GuestTable {
	id: string;
	token_hash: string;
	created_at: number;
}

interface QuizTable {
	/** First 16 hex digits of the SHA-256 of its parts. */
	id: string;
	/** JSON: the parts, never changed. */
	parts: string;
	created_at: number;
}

interface AttemptTable {
	id: string;
	guest_id: string;
	quiz_id: string;
	/** What is practiced: "article:<id>", "spot:loaded", "compare:<id>", "mixed". */
	topic: string;
	number: number;
	started_at: number;
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

interface LessonDoneTable {
	guest_id: string;
	lesson_id: string;
	done_at: number;
}

export interface Database {
	article: ArticleTable;
	article_revision: ArticleRevisionTable;
	key_version: KeyVersionTable;
	guest: GuestTable;
	quiz: QuizTable;
	attempt: AttemptTable;
	response: ResponseTable;
	response_save: ResponseSaveTable;
	lesson_done: LessonDoneTable;
}

/** The database, or a transaction on it. */
export type Db = Kysely<Database>;
