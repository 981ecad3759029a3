import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { Db } from '../db/schema';
import { parseDeskSpan } from '../db/stored-desk';

/** The key of an article while people work on it. */
export interface Desk {
	articleId: string;
	revisionId: string;
	text: string;
	engineVersion: number;
	/** Counts the changes of all places. */
	rev: number;
}

/** A place on the desk as stored; null once it was taken off. */
export interface DeskRow {
	id: string;
	span: DeskSpan | null;
	rev: number;
	changedBy: string | null;
}

interface NewDesk {
	articleId: string;
	revisionId: string;
	engineVersion: number;
	now: number;
}

export async function insertDesk(
	db: Db,
	{ articleId, revisionId, engineVersion, now }: NewDesk
): Promise<void> {
	await db
		.insertInto('desk')
		.values({
			...{ article_id: articleId, article_revision_id: revisionId },
			...{ engine_version: engineVersion, rev: 1, created_at: now, changed_at: now }
		})
		.execute();
}

export async function findDesk(db: Db, articleId: string): Promise<Desk | undefined> {
	return db
		.selectFrom('desk')
		.innerJoin('article_revision', 'article_revision.id', 'desk.article_revision_id')
		.where('desk.article_id', '=', articleId)
		.select([
			'desk.article_id as articleId',
			'desk.article_revision_id as revisionId',
			'desk.engine_version as engineVersion',
			'desk.rev',
			'article_revision.text'
		])
		.executeTakeFirst();
}

/** One more change: its number. */
export async function countChange(db: Db, articleId: string, now: number): Promise<number> {
	const { rev } = await db
		.updateTable('desk')
		.set(({ eb }) => ({ rev: eb('rev', '+', 1), changed_at: now }))
		.where('article_id', '=', articleId)
		.returning('rev')
		.executeTakeFirstOrThrow();
	return rev;
}

/** Lay another text on the desk, drafted by these rules. */
export async function setDeskText(
	db: Db,
	articleId: string,
	{ revisionId, engineVersion }: Pick<NewDesk, 'revisionId' | 'engineVersion'>
): Promise<void> {
	await db
		.updateTable('desk')
		.set({ article_revision_id: revisionId, engine_version: engineVersion })
		.where('article_id', '=', articleId)
		.execute();
}

/** The places that changed after a change of that number; 0 gives all. */
export async function listDeskRows(db: Db, articleId: string, after = 0): Promise<DeskRow[]> {
	const rows = await db
		.selectFrom('desk_span')
		.where('article_id', '=', articleId)
		.where('rev', '>', after)
		.select(['id', 'span', 'rev', 'changed_by as changedBy'])
		.orderBy('rev')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, span: row.span === null ? null : parseDeskSpan(row.span) }));
}

export async function upsertDeskSpan(
	db: Db,
	articleId: string,
	{ id, span, rev, changedBy }: DeskRow
): Promise<void> {
	const isOpen = span?.review === 'open' ? 1 : 0;
	const stored = span && JSON.stringify(span);
	const values = { span: stored, is_open: isOpen, rev, changed_by: changedBy };
	await db
		.insertInto('desk_span')
		.values({ article_id: articleId, id, ...values })
		.onConflict((conflict) => conflict.columns(['article_id', 'id']).doUpdateSet(values))
		.execute();
}

export async function deleteDesk(db: Db, articleId: string): Promise<void> {
	for (const table of ['desk_visit', 'desk_span', 'desk'] as const)
		await db.deleteFrom(table).where('article_id', '=', articleId).execute();
}
