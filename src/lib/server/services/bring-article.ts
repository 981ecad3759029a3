import { v7 as newId } from 'uuid';
import type { ArticleAbout } from '$content/about-file';
import { ENGINE_VERSION } from '$lib/domain/drafting/draft';
import { draftSpans } from '$lib/domain/editing/draft-spans';
import type { DeskSpan } from '$lib/domain/editing/desk-span';
import { splitDocument } from '$lib/domain/text/split-document';
import type { App } from '../app';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { insertDesk, upsertDeskSpan } from '../repositories/desks';
import { insertRevision } from '../repositories/library';
import { insertOwnArticle, type Editor } from '../repositories/own-articles';
import { doOnce } from './do-once';

interface Bring {
	editor: Editor;
	/** Canonical. */
	text: string;
	about: ArticleAbout;
	/** Whether the program proposes places; a text in another language is keyed by hand. */
	isDrafted: boolean;
	requestId: string;
	now: number;
}

/** An article of a teacher with its draft on the desk. Returns its id. */
export async function bringArticle(
	app: Pick<App, 'db' | 'workshop'>,
	{ editor, text, about, isDrafted, requestId, now }: Bring
): Promise<string> {
	const spans = isDrafted ? draftSpans(splitDocument(text), await app.workshop.draft(text)) : [];
	const request = { requestId, verb: 'bring', userId: editor.id, now };
	return doOnce(app.db, request, async (tx) => {
		const article = { id: newId(), schoolId: editor.schoolId, ownerId: editor.id, about };
		await insertOwnArticle(tx, article);
		const engineVersion = isDrafted ? ENGINE_VERSION : 0;
		await layOnDesk(tx, { articleId: article.id, text, spans, engineVersion, now });
		return article.id;
	});
}

interface Lay {
	articleId: string;
	text: string;
	spans: readonly DeskSpan[];
	engineVersion: number;
	now: number;
}

/** The first text of an article, with these places on its desk. */
export async function layOnDesk(
	tx: Db,
	{ articleId, text, spans, engineVersion, now }: Lay
): Promise<void> {
	const revisionId = await keepText(tx, { articleId, text, now });
	await insertDesk(tx, { articleId, revisionId, engineVersion, now });
	for (const span of spans)
		await upsertDeskSpan(tx, articleId, { id: span.id, span, rev: 1, changedBy: null });
}

/** A text as a revision of its article. The same text of two articles is two revisions. */
export async function keepText(
	tx: Db,
	{ articleId, text, now }: { articleId: string; text: string; now: number }
): Promise<string> {
	const id = fingerprint(`${articleId}\n${text}`);
	await insertRevision(tx, { id, articleId, text, createdAt: now });
	return id;
}
