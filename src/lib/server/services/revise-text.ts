import type { DeskSpan } from '$lib/domain/editing/desk-span';
import { moveSpans } from '$lib/domain/editing/move-spans';
import { ok, refuse, type Result } from '$lib/domain/result';
import { splitDocument } from '$lib/domain/text/split-document';
import type { App } from '../app';
import {
	countChange,
	findDesk,
	listDeskRows,
	setDeskText,
	upsertDeskSpan
} from '../repositories/desks';
import { keepText } from './bring-article';
import { findSimilar } from './find-similar';
import type { OpenDesk } from './read-desk';

interface Revise {
	open: OpenDesk;
	/** The text that the page showed. */
	base: string;
	/** Canonical. */
	text: string;
	now: number;
}

/**
 * Lay a changed text on the desk. Places move along where their words are found again; the others
 * are opened once more, for a person to look. Published keys keep the text they were made for.
 */
export async function reviseText(
	app: Pick<App, 'db'>,
	{ open, base, text, now }: Revise
): Promise<Result<{ moved: number; lost: number }, 'text-changed'>> {
	const { articleId } = open.desk;
	if (text === open.desk.text) return ok({ moved: open.spans.length, lost: 0 });
	return app.db.transaction().execute(async (tx) => {
		const desk = await findDesk(tx, articleId);
		if (desk?.revisionId !== base) return refuse('text-changed');
		const rev = await countChange(tx, articleId, now);
		const revisionId = await keepText(tx, { articleId, text, now });
		await setDeskText(tx, articleId, { revisionId, engineVersion: desk.engineVersion });
		const rows = await listDeskRows(tx, articleId);
		const spans = rows.flatMap(({ span }) => span ?? []);
		const moved = moveSpans(splitDocument(desk.text), spans, splitDocument(text), findSimilar);
		for (const span of moved)
			await upsertDeskSpan(tx, articleId, { id: span.id, span, rev, changedBy: null });
		const lost = moved.filter(isLost).length;
		return ok({ moved: moved.length - lost, lost });
	});
}

const isLost = ({ lost }: DeskSpan) => lost !== undefined;
