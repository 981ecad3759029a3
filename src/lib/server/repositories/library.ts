import type { Db } from '../db/schema';

interface NewArticle {
	id: string;
	slug: string;
	about: string;
}

interface NewKeyVersion {
	id: string;
	articleRevisionId: string;
	key: string;
	/** Nobody, where it is shipped. */
	publishedBy?: string;
	createdAt: number;
}

interface NewRevision {
	id: string;
	articleId: string;
	text: string;
	createdAt: number;
}

/** Insert the article, or bring what lists tell about it up to date. Returns its id. */
export async function upsertArticle(db: Db, article: NewArticle): Promise<string> {
	const { id } = await db
		.insertInto('article')
		.values({ ...article, key_version_id: null })
		.onConflict((conflict) => conflict.column('slug').doUpdateSet({ about: article.about }))
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** A revision is named by its content: the same text is stored once. */
export async function insertRevision(db: Db, revision: NewRevision): Promise<void> {
	const { id, articleId, text, createdAt } = revision;
	await db
		.insertInto('article_revision')
		.values({ id, article_id: articleId, text, created_at: createdAt })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

/** A key version is named by its content: the same key is stored once. */
export async function insertKeyVersion(db: Db, version: NewKeyVersion): Promise<void> {
	const { id, articleRevisionId, key, publishedBy = null, createdAt } = version;
	await db
		.insertInto('key_version')
		.values({
			...{ id, article_revision_id: articleRevisionId, key },
			...{ published_by: publishedBy, created_at: createdAt }
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

/** From now on, new attempts on the article begin with this key. */
export async function setCurrentKey(
	db: Db,
	articleId: string,
	keyVersionId: string
): Promise<void> {
	await db
		.updateTable('article')
		.set({ key_version_id: keyVersionId })
		.where('id', '=', articleId)
		.execute();
}
