import { checkDesk, type DeskCheck } from '$lib/domain/editing/check-desk';
import { toKey } from '$lib/domain/editing/to-key';
import { verdictOf } from '$lib/domain/editing/verdict';
import type { Key } from '$lib/domain/keys/key';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import type { Db } from '../db/schema';
import { parseKey } from '../db/stored-json';
import { fingerprint } from '../fingerprint';
import { hashToken } from '../auth/token';
import { insertAuditEvent } from '../repositories/audit-events';
import { insertKeyVersion, setCurrentKey } from '../repositories/library';
import { listPublishedKeys, upsertVerdict } from '../repositories/key-versions';
import type { Editor } from '../repositories/own-articles';
import { readDesk, type OpenDesk } from './read-desk';

interface Publish {
	editor: Editor;
	articleId: string;
	/** What learners read: who answers for it, and that a program drafted what a person signs. */
	signature: { alone: string; afterDraft: string };
	now: number;
}

/** `missing`: not there, or not for this teacher. `not-ready`: something is open or unfinished. */
export type PublishProblem = 'missing' | 'not-ready';

/**
 * Make the kept places a new version of the key; from now on new quizzes use it. Publishing the
 * same places again makes no new version. Returns the id of the version.
 */
export async function publishKey(
	app: Pick<App, 'db'>,
	{ editor, articleId, signature, now }: Publish
): Promise<Result<string, PublishProblem>> {
	return app.db.transaction().execute(async (tx) => {
		const open = await readDesk(tx, editor, articleId);
		if (!open) return refuse('missing');
		if (!checkOpen(open).isReady) return refuse('not-ready');
		const before = await listPublishedKeys(tx, articleId);
		const version = (before[0]?.key.version ?? 0) + 1;
		const signedBy = open.desk.engineVersion > 0 ? signature.afterDraft : signature.alone;
		const key = toKey(open.document, open.spans, { version, signedBy });
		const same = before.find((one) => one.id === open.article.keyVersionId);
		if (same?.revisionId === open.desk.revisionId && isSameKey(same.key, key)) return ok(same.id);
		const id = await keepVersion(tx, { open, key, editor, now });
		await keepVerdicts(tx, open);
		await insertAuditEvent(tx, {
			...{ schoolId: editor.schoolId, actorId: editor.id, subjectId: articleId },
			...{ action: 'key-published', at: now }
		});
		return ok(id);
	});
}

export function checkOpen({ document, spans, desk }: OpenDesk): DeskCheck {
	return checkDesk(document, spans, desk.revisionId);
}

interface Version {
	open: OpenDesk;
	key: Key;
	editor: Editor;
	now: number;
}

async function keepVersion(tx: Db, { open, key, editor, now }: Version): Promise<string> {
	const { revisionId: articleRevisionId, articleId } = open.desk;
	const stored = JSON.stringify(key);
	const id = fingerprint(`${articleRevisionId}\n${stored}`);
	const publishedBy = editor.id;
	await insertKeyVersion(tx, { id, articleRevisionId, key: stored, publishedBy, createdAt: now });
	await setCurrentKey(tx, articleId, id);
	return id;
}

/** Stored fields stand in the order of their schema, fresh ones as they came. */
const isSameKey = (stored: Key, fresh: Key) =>
	JSON.stringify(stored.spans) === JSON.stringify(parseKey(JSON.stringify(fresh)).spans);

/** What became of each suggestion: the program's own record of how good its rules are. */
async function keepVerdicts(tx: Db, { spans, desk }: OpenDesk): Promise<void> {
	for (const span of spans) {
		const verdict = verdictOf(span);
		if (!span.drafted || !verdict) continue;
		const { rule, confidence } = span.drafted;
		const place = hashToken(`${desk.articleId} ${span.id}`);
		const { engineVersion } = desk;
		await upsertVerdict(tx, { place, rule, engineVersion, verdict, confidence });
	}
}
