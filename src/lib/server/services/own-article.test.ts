import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { testDb } from '../../../../tests/test-db';
import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { Db } from '../db/schema';
import { listPublishedKeys, countVerdicts } from '../repositories/key-versions';
import { updateOwnArticle } from '../repositories/own-articles';
import { createWorkshop } from '../workshop';
import { aboutOfText } from './about-of-text';
import { bringArticle } from './bring-article';
import { followDesk } from './follow-desk';
import { publishKey } from './publish-key';
import { readDesk } from './read-desk';
import { removeArticle } from './remove-article';
import { reviseText } from './revise-text';

const TEXT = `Council votes to close two libraries

The city council voted 7 to 2 on Tuesday to close two branch libraries.

The branches served 41,000 visitors last year, according to the library's annual report.

Mayor Tom Reed said the closures would save $1.2 million a year. He called the opposition a mob of professional complainers.

Experts say that reading scores fall when libraries close.

The branches close on March 31. Nothing else is planned for this year.`;

const ana = { id: 'ana', schoolId: 'school' };
const ben = { id: 'ben', schoolId: 'school' };
const signature = { alone: 'Ana', afterDraft: 'Ana, after a draft' };
const now = 1000;
let db: Db;
let articleId: string;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	for (const { id } of [ana, ben]) await aTeacher(db, id);
	const empty = { publisher: '', author: '', published: '', address: '', rights: '' };
	const about = aboutOfText({ title: 'Two libraries', ...empty, contentNote: '' }, TEXT);
	const app = { db, workshop: createWorkshop(null) };
	const ask = { editor: ana, text: TEXT, about, isDrafted: true, requestId: randomUUID(), now };
	articleId = await bringArticle(app, ask);
	expect(await bringArticle(app, ask), 'the same form twice').toBe(articleId);
});

const desk = async (editor = ana) => {
	const open = await readDesk(db, editor, articleId);
	if (!open) throw new Error('no desk');
	return open;
};
const keepAll = (spans: DeskSpan[]) => spans.map((span) => ({ ...span, review: 'kept' as const }));

async function save(editor: typeof ana, spans: DeskSpan[], base = 1) {
	const { desk: its } = await desk();
	const changes = spans.map((span) => ({ id: span.id, base, span }));
	const ask = { editor, articleId, revisionId: its.revisionId, rev: its.rev, changes, now };
	return followDesk(db, ask);
}

it('lays a draft on the desk in which nothing is decided', async () => {
	const { spans } = await desk();
	expect(new Set(spans.map(({ element }) => element)).size).toBe(4);
	expect(spans.every(({ review }) => review === 'open')).toBe(true);
});

it('is nobody else’s until it is shared', async () => {
	expect(await readDesk(db, ben, articleId)).toBeUndefined();
	await updateOwnArticle(db, articleId, { isShared: true });
	expect(await readDesk(db, ben, articleId)).toBeDefined();
	expect(await readDesk(db, { id: 'ben', schoolId: 'other' }, articleId)).toBeUndefined();
});

describe('two teachers at one desk', () => {
	beforeEach(() => updateOwnArticle(db, articleId, { isShared: true }));

	it('hear of each other and of what the other changed', async () => {
		const [first] = (await desk()).spans;
		await save(ana, keepAll(first ? [first] : []));
		const { desk: its } = await desk();
		const ask = { editor: ben, articleId, revisionId: its.revisionId, rev: 1, changes: [], now };
		const news = await followDesk(db, ask);
		expect(news.ok && news.value.changed.map(({ id }) => id)).toEqual([first?.id]);
		expect(news.ok && news.value.others).toEqual(['ana']);
	});

	it('lose nothing when they change one place: the second is told, and the first stays', async () => {
		const [first] = (await desk()).spans;
		if (!first) throw new Error('no place');
		await save(ana, [{ ...first, why: 'Ana’s reason is this one.' }]);
		const second = await save(ben, [{ ...first, why: 'Ben’s reason is that one.' }]);
		expect(second.ok && second.value.refused[0]?.span?.why).toBe('Ana’s reason is this one.');
		expect((await desk()).spans.find(({ id }) => id === first.id)?.why).toMatch(/^Ana/);
		const rev = second.ok ? (second.value.refused[0]?.rev ?? 0) : 0;
		await save(ben, [{ ...first, why: 'Ben’s reason is that one.' }], rev);
		expect((await desk()).spans.find(({ id }) => id === first.id)?.why).toMatch(/^Ben/);
	});
});

it('refuses a place beyond the text, and changes nothing', async () => {
	const { spans } = await desk();
	const [first] = spans;
	const wrong = await save(ana, first ? [{ ...first, end: 5000 }] : []);
	expect(wrong).toEqual({ ok: false, reason: 'not-in-text' });
	expect((await desk()).spans).toEqual(spans);
});

describe('publishing', () => {
	const publish = () => publishKey({ db }, { editor: ana, articleId, signature, now });

	it('waits until everything was looked at', async () => {
		expect(await publish()).toEqual({ ok: false, reason: 'not-ready' });
		expect(await listPublishedKeys(db, articleId)).toEqual([]);
	});

	it('makes one version of one key, signed, and counts what became of suggestions', async () => {
		await save(ana, keepAll((await desk()).spans));
		const first = await publish();
		expect(first.ok).toBe(true);
		expect(await publish()).toEqual(first);
		const [version, ...older] = await listPublishedKeys(db, articleId);
		expect(older).toEqual([]);
		expect(version?.key).toMatchObject({ version: 1, signedBy: 'Ana, after a draft' });
		const verdicts = await countVerdicts(db);
		expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['kept']));
	});

	it('keeps old versions with the text they were made for', async () => {
		await save(ana, keepAll((await desk()).spans));
		await publish();
		const open = await desk();
		const text = TEXT.replace('branch libraries', 'branch libraries in June');
		const revised = await reviseText({ db }, { open, base: open.desk.revisionId, text, now });
		expect(revised.ok && revised.value.lost).toBe(0);
		await publish();
		const texts = (await listPublishedKeys(db, articleId)).map((one) => one.text);
		expect(texts).toEqual([text, TEXT]);
	});

	it('survives that the article is taken away, by somebody who had not seen it published', async () => {
		await save(ana, keepAll((await desk()).spans));
		const { article } = await desk();
		await publish();
		await removeArticle(db, { article, actorId: 'ana', now });
		expect(await readDesk(db, ana, articleId)).toBeUndefined();
		expect(await listPublishedKeys(db, articleId)).toHaveLength(1);
	});
});

it('opens places again whose words a changed text has no more', async () => {
	await save(ana, keepAll((await desk()).spans));
	const open = await desk();
	const text = TEXT.replace(/\n\nThe branches served[^\n]*/, '');
	const ask = { open, base: open.desk.revisionId, text, now };
	const revised = await reviseText({ db }, ask);
	expect(revised.ok && revised.value.lost).toBeGreaterThan(0);
	const lost = (await desk()).spans.filter((span) => span.lost !== undefined);
	expect(lost.map(({ lost: words }) => words).join()).toContain('41,000 visitors');
	expect(lost.every(({ review }) => review === 'open')).toBe(true);
	const { rev } = (await desk()).desk;
	expect(await reviseText({ db }, ask), 'from a page of before').toEqual({
		ok: false,
		reason: 'text-changed'
	});
	expect((await desk()).desk.rev, 'what is refused leaves no trace').toBe(rev);
});

it('is gone altogether when it was never published', async () => {
	await removeArticle(db, { article: (await desk()).article, actorId: 'ana', now });
	for (const table of ['article', 'article_revision', 'desk', 'desk_span'] as const) {
		const rows = await db.selectFrom(table).selectAll().execute();
		expect(rows, table).toEqual([]);
	}
});
