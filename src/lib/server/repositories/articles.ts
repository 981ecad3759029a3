import type { ArticleAbout } from '$content/about-file';
import type { Key } from '$lib/domain/keys/key';
import type { Db } from '../db/schema';
import { parseAbout, parseKey } from '../db/stored-json';

export interface Article {
	id: string;
	slug: string;
	about: ArticleAbout;
	/** The key that a new attempt begins with. */
	keyVersionId: string;
}

export interface KeyVersion {
	id: string;
	articleId: string;
	articleRevisionId: string;
	text: string;
	key: Key;
}

/** The shipped articles, in the order their editors chose. */
export async function listArticles(db: Db): Promise<Article[]> {
	const rows = await articles(db).where('school_id', 'is', null).execute();
	return rows.map(toArticle).sort((a, b) => a.about.order - b.about.order);
}

/** A shipped article. */
export async function findArticle(db: Db, slug: string): Promise<Article | undefined> {
	const row = await articles(db)
		.where('school_id', 'is', null)
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row && toArticle(row);
}

/** Any article with a key; of a school's own, ask first who may see it. */
export async function findArticleById(db: Db, id: string): Promise<Article | undefined> {
	const row = await articles(db).where('id', '=', id).executeTakeFirst();
	return row && toArticle(row);
}

/** The titles of these articles, by id; also of those without a key any more. */
export async function listTitles(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('article')
		.where('id', 'in', [...new Set(ids)])
		.select(['id', 'about'])
		.execute();
	return new Map(rows.map(({ id, about }) => [id, parseAbout(about).title]));
}

/** Where these articles were published, by id; empty for those that have no address. */
export async function listAddresses(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('article')
		.where('id', 'in', [...new Set(ids)])
		.select(['id', 'about'])
		.execute();
	return new Map(rows.map(({ id, about }) => [id, parseAbout(about).address ?? '']));
}

/** A key with the text it was made for; both never change. */
export async function findKeyVersion(db: Db, id: string): Promise<KeyVersion | undefined> {
	const row = await db
		.selectFrom('key_version')
		.innerJoin('article_revision', 'article_revision.id', 'key_version.article_revision_id')
		.where('key_version.id', '=', id)
		.select(['key', 'article_revision.text', 'article_revision_id', 'article_id'])
		.executeTakeFirst();
	if (!row) return undefined;
	const { article_id: articleId, article_revision_id: articleRevisionId, text, key } = row;
	return { id, articleId, articleRevisionId, text, key: parseKey(key) };
}

/** A text with the title of its article. */
export async function findRevision(
	db: Db,
	id: string
): Promise<{ title: string; text: string } | undefined> {
	const row = await db
		.selectFrom('article_revision')
		.innerJoin('article', 'article.id', 'article_revision.article_id')
		.where('article_revision.id', '=', id)
		.select(['about', 'text'])
		.executeTakeFirst();
	return row && { title: parseAbout(row.about).title, text: row.text };
}

function articles(db: Db) {
	return db
		.selectFrom('article')
		.where('key_version_id', 'is not', null)
		.select(['id', 'slug', 'about', 'key_version_id']);
}

function toArticle(row: {
	id: string;
	slug: string;
	about: string;
	key_version_id: string | null;
}): Article {
	const { id, slug, about, key_version_id } = row;
	return { id, slug, about: parseAbout(about), keyVersionId: key_version_id ?? '' };
}
