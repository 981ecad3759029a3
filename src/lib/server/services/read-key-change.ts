import { countedScore } from '$lib/domain/classes/set-score';
import type { App } from '../app';
import {
	countElsewhere,
	listKeyChanges,
	listScoreChanges,
	type StoredKeyChange
} from '../repositories/key-changes';
import { findRevision } from '../repositories/articles';
import { splitDocument } from '$lib/domain/text/split-document';
import { cutSentence, type CutSentence } from './cut-sentence';

interface Of {
	teacherId: string;
	classId: string;
}

/** A change of a key in its sentence. */
export interface ToldChange extends Pick<
	StoredKeyChange,
	'id' | 'type' | 'element' | 'checked' | 'at'
> {
	title: string;
	parts: CutSentence;
}

/** The changes that reach a class, newest first. */
export async function readKeyChanges(
	{ db }: Pick<App, 'db'>,
	of: Of,
	id?: string
): Promise<ToldChange[]> {
	const changes = await listKeyChanges(db, of, id);
	const documents = new Map<string, Awaited<ReturnType<typeof readText>>>();
	for (const { revisionId } of changes)
		if (!documents.has(revisionId)) documents.set(revisionId, await readText(db, revisionId));
	return changes.flatMap(({ revisionId, byUser: _, ...change }) => {
		const text = documents.get(revisionId);
		if (!text) return [];
		return [{ ...change, title: text.title, parts: cutSentence(text.document, change) }];
	});
}

async function readText(db: App['db'], revisionId: string) {
	const found = await findRevision(db, revisionId);
	return found && { title: found.title, document: splitDocument(found.text) };
}

/** One change, and whose score it moved in the class from what to what; undefined for others. */
export async function readKeyChange(
	app: Pick<App, 'db' | 'quizzes'>,
	of: Of & { changeId: string }
) {
	const [change] = await readKeyChanges(app, of, of.changeId);
	if (!change) return undefined;
	const rows = [];
	for (const { quizId, set_score, ...row } of await listScoreChanges(app.db, of)) {
		const item = (await app.quizzes.read(quizId)).find(({ id }) => id === row.exerciseId);
		const exercise = item?.exercise;
		const isInverse = exercise?.kind === 'mark' && exercise.find === 'no-claim';
		const round = { name: exercise?.id ?? row.exerciseId, isInverse };
		// What a teacher set goes on counting, whatever is computed.
		const isSet = set_score !== null;
		rows.push({ ...row, round, isSet, counts: countedScore(row.after, set_score) });
	}
	return { change, rows, elsewhere: await countElsewhere(app.db, of) };
}
