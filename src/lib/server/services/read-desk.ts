import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { TextDocument } from '$lib/domain/text/document';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Db } from '../db/schema';
import { findDesk, listDeskRows, type Desk, type DeskRow } from '../repositories/desks';
import { findOwnArticle, type Editor, type OwnArticle } from '../repositories/own-articles';

/** An article with what lies on its desk. Only for those who may work with it. */
export interface OpenDesk {
	article: OwnArticle;
	desk: Desk;
	document: TextDocument;
	rows: DeskRow[];
	spans: DeskSpan[];
}

/** Undefined when there is no such article, or when it is not for this teacher. */
export async function readDesk(
	db: Db,
	editor: Editor,
	articleId: string
): Promise<OpenDesk | undefined> {
	const article = await findOwnArticle(db, editor, articleId);
	const desk = article && (await findDesk(db, articleId));
	if (!desk) return undefined;
	const rows = await listDeskRows(db, articleId);
	const spans = rows.flatMap(({ span }) => span ?? []);
	return { article, desk, document: splitDocument(desk.text), rows, spans };
}
