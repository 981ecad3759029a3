import { v7 as newId } from 'uuid';
import type { LibraryArticle } from '$content/library';
import { checkKey } from '$lib/domain/keys/check-key';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import {
	insertKeyVersion,
	insertRevision,
	setCurrentKey,
	upsertArticle
} from '../repositories/library';

/**
 * Bring the shipped articles into the database; running it again changes nothing. Older
 * revisions and keys stay, because attempts point at them. Throws on an unsound key.
 */
export async function loadLibrary(
	db: Db,
	articles: readonly LibraryArticle[],
	now: number
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		for (const article of articles) await loadArticle(tx, article, now);
	});
}

async function loadArticle(db: Db, article: LibraryArticle, createdAt: number): Promise<void> {
	const { slug, raw, about, key } = article;
	const text = canonicalText(raw);
	const [problem] = checkKey(splitDocument(text), key);
	if (problem) throw new Error(`key of ${slug}: ${problem.spanId}: ${problem.problem}`);

	const stored = JSON.stringify(key);
	const revisionId = fingerprint(text);
	const keyVersionId = fingerprint(`${revisionId}\n${stored}`);
	const articleId = await upsertArticle(db, { id: newId(), slug, about: JSON.stringify(about) });
	await insertRevision(db, { id: revisionId, articleId, text, createdAt });
	await insertKeyVersion(db, {
		id: keyVersionId,
		articleRevisionId: revisionId,
		key: stored,
		createdAt
	});
	await setCurrentKey(db, articleId, keyVersionId);
}
