import { expect, it } from 'vitest';
import { aSmallArticle, SMALL_SPANS, span } from '../../../../tests/factories/a-small-article';
import { testDb } from '../../../../tests/test-db';
import { findArticle, listArticles } from '../repositories/articles';
import { loadLibrary } from './load-library';

it('loads an article once, however often the site starts', async () => {
	const db = await testDb();
	await loadLibrary(db, [aSmallArticle()], 1);
	const first = await listArticles(db);
	await loadLibrary(db, [aSmallArticle()], 2);
	expect(await listArticles(db)).toEqual(first);
});

it('keeps the old key beside a new one, so that running attempts stay as they began', async () => {
	const db = await testDb();
	await loadLibrary(db, [aSmallArticle()], 1);
	const before = await findArticle(db, 'bridge-closes');
	const spans = SMALL_SPANS.slice(1).filter(({ supports }) => !supports);
	await loadLibrary(db, [aSmallArticle({ key: { version: 2, signedBy: 'Bluepencil', spans } })], 2);
	const after = await findArticle(db, 'bridge-closes');
	expect(after?.id).toBe(before?.id);
	expect(after?.keyVersionId).not.toBe(before?.keyVersionId);
	const versions = await db.selectFrom('key_version').select('id').execute();
	expect(versions).toHaveLength(2);
});

it('refuses a key that does not fit its text, and loads nothing', async () => {
	const db = await testDb();
	const bad = span({ id: 'claim-x', element: 'claim', kind: 'event', quote: 'not in the text' });
	const article = aSmallArticle({ key: { version: 1, signedBy: 'Bluepencil', spans: [bad] } });
	await expect(loadLibrary(db, [article], 1)).rejects.toThrow(/claim-x/);
	expect(await listArticles(db)).toEqual([]);
});
