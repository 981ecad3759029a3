import type { ArticleAbout } from '$content/about-file';
import type { Db } from '../db/schema';
import { parseAbout } from '../db/stored-json';

/** An article that a teacher brought. */
export interface OwnArticle {
	id: string;
	schoolId: string;
	/** Null once the account of whoever brought it is gone. */
	ownerId: string | null;
	isShared: boolean;
	about: ArticleAbout;
	/** Null until a key is published. */
	keyVersionId: string | null;
}

/** A teacher may work with what is theirs, and with what colleagues share in the school. */
export interface Editor {
	id: string;
	schoolId: string;
}

export async function insertOwnArticle(
	db: Db,
	{ id, schoolId, ownerId, about }: Pick<OwnArticle, 'id' | 'schoolId' | 'ownerId' | 'about'>
): Promise<void> {
	await db
		.insertInto('article')
		.values({
			...{ id, slug: id, about: JSON.stringify(about), key_version_id: null },
			...{ school_id: schoolId, owner_id: ownerId }
		})
		.execute();
}

/** Undefined when there is none or when it is not for this teacher: both look the same. */
export async function findOwnArticle(
	db: Db,
	editor: Editor,
	id: string
): Promise<OwnArticle | undefined> {
	const row = await articlesOf(db, editor).where('article.id', '=', id).executeTakeFirst();
	return row && toOwnArticle(row);
}

/** What a teacher can work with, last changed first; `open` counts places nobody has looked at. */
export async function listOwnArticles(
	db: Db,
	editor: Editor
): Promise<(OwnArticle & { changedAt: number; open: number; owner: string | null })[]> {
	const rows = await articlesOf(db, editor)
		.innerJoin('desk', 'desk.article_id', 'article.id')
		.leftJoin('user', 'user.id', 'article.owner_id')
		.orderBy('desk.changed_at', 'desc')
		.orderBy('article.id')
		.select(['desk.changed_at', 'user.name as owner'])
		.select(({ selectFrom }) =>
			selectFrom('desk_span')
				.whereRef('desk_span.article_id', '=', 'article.id')
				.where('is_open', '=', 1)
				.select(({ fn }) => fn.countAll().as('n'))
				.as('open')
		)
		.execute();
	return rows.map((row) => ({
		...toOwnArticle(row),
		...{ changedAt: row.changed_at, open: Number(row.open), owner: row.owner }
	}));
}

/** Those with a published key, as quizzes are made of them. */
export async function listPublishedArticles(db: Db, editor: Editor) {
	const rows = await articlesOf(db, editor)
		.where('key_version_id', 'is not', null)
		.orderBy('article.id', 'desc')
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, slug: row.slug, about: parseAbout(row.about) },
		keyVersionId: row.key_version_id ?? ''
	}));
}

export async function updateOwnArticle(
	db: Db,
	id: string,
	{ about, isShared }: { about?: ArticleAbout; isShared?: boolean }
): Promise<void> {
	await db
		.updateTable('article')
		.set({
			...(about ? { about: JSON.stringify(about) } : {}),
			...(isShared === undefined ? {} : { is_shared: isShared ? 1 : 0 })
		})
		.where('id', '=', id)
		.execute();
}

function articlesOf(db: Db, { id, schoolId }: Editor) {
	return db
		.selectFrom('article')
		.where('article.school_id', '=', schoolId)
		.where(({ or, eb }) => or([eb('owner_id', '=', id), eb('is_shared', '=', 1)]))
		.select([
			...(['article.id', 'slug', 'about', 'key_version_id'] as const),
			...(['article.school_id', 'owner_id', 'is_shared'] as const)
		]);
}

function toOwnArticle(row: {
	id: string;
	about: string;
	key_version_id: string | null;
	school_id: string | null;
	owner_id: string | null;
	is_shared: number;
}): OwnArticle {
	return {
		id: row.id,
		schoolId: row.school_id ?? '',
		ownerId: row.owner_id,
		isShared: row.is_shared === 1,
		about: parseAbout(row.about),
		keyVersionId: row.key_version_id
	};
}

/** Delete an article without a published key, with its texts. Its desk goes before. */
export async function deleteArticle(db: Db, id: string): Promise<void> {
	await db.deleteFrom('article_revision').where('article_id', '=', id).execute();
	await db.deleteFrom('article').where('id', '=', id).execute();
}

/** Nobody's any more, and in no list; what was made of its keys goes on. */
export async function retireArticle(db: Db, id: string): Promise<void> {
	await db
		.updateTable('article')
		.set({ owner_id: null, is_shared: 0, key_version_id: null })
		.where('id', '=', id)
		.execute();
}

/** The articles that people brought and do not share. */
export async function listUnsharedOf(db: Db, ownerIds: readonly string[]): Promise<OwnArticle[]> {
	const rows = await db
		.selectFrom('article')
		.where('owner_id', 'in', ownerIds)
		.where('is_shared', '=', 0)
		.select(['id', 'about', 'key_version_id', 'school_id', 'owner_id', 'is_shared'])
		.execute();
	return rows.map(toOwnArticle);
}

/** What people share stays with their school when they go. */
export async function disownShared(db: Db, ownerIds: readonly string[]): Promise<void> {
	await db
		.updateTable('article')
		.set({ owner_id: null })
		.where('owner_id', 'in', ownerIds)
		.execute();
}

/** Other articles with the very same text that a teacher may see: other keys of one text. */
export async function listSameText(
	db: Db,
	editor: Editor,
	articleId: string
): Promise<{ id: string; title: string; owner: string | null }[]> {
	const rows = await articlesOf(db, editor)
		.innerJoin('desk', 'desk.article_id', 'article.id')
		.innerJoin('article_revision as own', 'own.id', 'desk.article_revision_id')
		.leftJoin('user', 'user.id', 'article.owner_id')
		.where('article.id', '!=', articleId)
		.where('own.text', '=', ({ selectFrom }) =>
			selectFrom('desk as this')
				.innerJoin('article_revision as its', 'its.id', 'this.article_revision_id')
				.where('this.article_id', '=', articleId)
				.select('its.text')
		)
		.select('user.name as owner')
		.execute();
	return rows.map(({ id, about, owner }) => ({ id, title: parseAbout(about).title, owner }));
}
