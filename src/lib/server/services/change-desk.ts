import type { DeskSpan } from '$lib/domain/editing/desk-span';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { TextDocument } from '$lib/domain/text/document';
import { sentenceOfToken } from '$lib/domain/text/sentence-of';
import type { Db } from '../db/schema';
import {
	countChange,
	findDesk,
	listDeskRows,
	upsertDeskSpan,
	type DeskRow
} from '../repositories/desks';

/** The most places on one desk. */
export const MAX_DESK_SPANS = 500;

/** One place as somebody wants it; null takes it off the desk. */
export interface DeskChange {
	id: string;
	/** The number of the place's last change that the page knew; 0 for a new one. */
	base: number;
	span: DeskSpan | null;
}

interface Ask {
	articleId: string;
	userId: string;
	document: TextDocument;
	/** The text that the page showed. */
	revisionId: string;
	changes: readonly DeskChange[];
	now: number;
}

/** `text-changed`: another text lies on the desk. `not-in-text`, `full`: nothing was changed. */
export type DeskProblem = 'text-changed' | 'not-in-text' | 'full';

/** What was kept, and what somebody else had changed meanwhile: their version stays until a person chooses. */
export interface DeskSaved {
	rev: number;
	saved: string[];
	refused: DeskRow[];
}

/** Change places on a desk, each for itself. The same changes again change nothing. */
export async function changeDesk(db: Db, ask: Ask): Promise<Result<DeskSaved, DeskProblem>> {
	const { articleId, userId, changes, revisionId, document, now } = ask;
	if (changes.some(({ span }) => span && !isInText(document, span))) return refuse('not-in-text');
	return db.transaction().execute(async (tx) => {
		const desk = await findDesk(tx, articleId);
		if (desk?.revisionId !== revisionId) return refuse('text-changed');
		const rows = new Map((await listDeskRows(tx, articleId)).map((row) => [row.id, row]));
		if (rows.size + changes.length > 2 * MAX_DESK_SPANS) return refuse('full');
		const rev = await countChange(tx, articleId, now);
		const saved: string[] = [];
		const refused: DeskRow[] = [];
		for (const { id, base, span } of changes) {
			const row = rows.get(id);
			if (row && row.rev > base && !isSame(row.span, span)) refused.push(row);
			else {
				await upsertDeskSpan(tx, articleId, { id, span, rev, changedBy: userId });
				saved.push(id);
			}
		}
		return ok({ rev, saved, refused });
	});
}

/** Whether a place lies within the text, inside one sentence. */
export function isInText(document: TextDocument, { start, end }: DeskSpan): boolean {
	if (end > document.tokens.length) return false;
	return end <= sentenceOfToken(document, start).endToken;
}

const isSame = (a: DeskSpan | null, b: DeskSpan | null) => JSON.stringify(a) === JSON.stringify(b);
