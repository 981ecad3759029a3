import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { findDesk, listDeskRows, type DeskRow } from '../repositories/desks';
import { listOthersHere, noteVisit } from '../repositories/desk-visits';
import type { Editor } from '../repositories/own-articles';
import { changeDesk, type DeskChange, type DeskProblem } from './change-desk';
import { readDesk } from './read-desk';

/** Whoever was heard of in this time has the desk open. */
const HERE_MS = 40_000;

interface Ask {
	editor: Editor;
	articleId: string;
	revisionId: string;
	/** The last change that the page knows. */
	rev: number;
	changes: readonly DeskChange[];
	now: number;
}

export interface DeskNews {
	rev: number;
	saved: string[];
	/** What somebody else had changed before: their version. */
	refused: DeskRow[];
	/** What others changed since. */
	changed: DeskRow[];
	/** Names of those who have the desk open as well. */
	others: string[];
}

/** Keep what changed on an open desk, and tell it what others did. */
export async function followDesk(
	db: Db,
	{ editor, articleId, revisionId, rev, changes, now }: Ask
): Promise<Result<DeskNews, DeskProblem | 'missing'>> {
	const open = await readDesk(db, editor, articleId);
	if (!open) return refuse('missing');
	if (open.desk.revisionId !== revisionId) return refuse('text-changed');
	const ask = { articleId, userId: editor.id, document: open.document, revisionId, changes, now };
	const done = changes.length > 0 ? await changeDesk(db, ask) : ok(nothingDone(rev));
	if (!done.ok) return done;
	const { saved, refused } = done.value;
	await noteVisit(db, { articleId, userId: editor.id, now });
	const desk = await findDesk(db, articleId);
	const rows = await listDeskRows(db, articleId, rev);
	const mine = new Set([...saved, ...refused.map(({ id }) => id)]);
	return ok({
		...{ rev: desk?.rev ?? rev, saved, refused },
		changed: rows.filter(({ id }) => !mine.has(id)),
		others: await listOthersHere(db, { articleId, userId: editor.id, since: now - HERE_MS })
	});
}

const nothingDone = (rev: number) => ({ rev, saved: [], refused: [] });
