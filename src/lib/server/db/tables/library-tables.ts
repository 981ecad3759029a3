import type { Generated } from 'kysely';

/** Rows of the library: what is practiced on. */
export interface LibraryTables {
	article: ArticleTable;
	article_revision: ArticleRevisionTable;
	key_version: KeyVersionTable;
	quiz: QuizTable;
}

interface ArticleTable {
	id: string;
	slug: string;
	/** JSON: what lists tell about it. */
	about: string;
	/** The key that new attempts begin with; null until one is published. */
	key_version_id: string | null;
	/** Null for the shipped library, which belongs to all. */
	school_id: string | null;
	/** The teacher who brought it. */
	owner_id: string | null;
	/** 1 where every teacher of the school may work with it. */
	is_shared: Generated<number>;
}

interface ArticleRevisionTable {
	/** First 16 hex digits of the SHA-256 of the canonical text; of a brought one, with its article. */
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
	/** Null for the shipped library, and once that account is gone. */
	published_by: string | null;
	created_at: number;
}

interface QuizTable {
	/** First 16 hex digits of the SHA-256 of its parts. */
	id: string;
	/** JSON: the parts, never changed. */
	parts: string;
	created_at: number;
}
