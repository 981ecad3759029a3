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

interface QuizTable {
	/** First 16 hex digits of the SHA-256 of its parts. */
	id: string;
	/** JSON: the parts, never changed. */
	parts: string;
	created_at: number;
}
