import SQLite from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readLibrary } from '$content/library';
import { anAsk, anOpenExercise, quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { connect } from '../db/connect';
import { migrateToLatest } from '../db/migrate';
import type { Db } from '../db/schema';
import { findArticle } from '../repositories/articles';
import { insertUser } from '../repositories/users';
import { loadLibrary } from '../services/load-library';
import { openExercise, type OpenExercise } from '../services/open-exercise';
import { saveAnswer } from '../services/save-answer';
import { startArticle } from '../services/start-article';
import { makeBackup } from './make-backup';
import { planRestore, restoreBackup } from './restore-backup';
import { sqliteEngine } from './sqlite-engine';

const CLIENTS = 10;

/** So many learners at one round, in a database that is copied in several steps. */
async function aBusyDatabase() {
	const dir = mkdtempSync(join(tmpdir(), 'bluepencil-load-'));
	const place = join(dir, 'bluepencil.db');
	const db = connect(place);
	onTestFinished(async () => {
		await db.destroy();
		rmSync(dir, { recursive: true });
	});
	await migrateToLatest(db);
	await loadLibrary(db, readLibrary(), 0);
	const first = await anOpenExercise(db);
	const rest = Array.from({ length: CLIENTS - 1 }, (_, i) => beginAs(db, `guest-${i}`));
	return { dir, place, db, rounds: [first, ...(await Promise.all(rest))] };
}

async function beginAs(db: Db, userId: string): Promise<OpenExercise> {
	await insertUser(db, { id: userId, role: 'guest', name: '', schoolId: null, createdAt: 0 });
	const article = await findArticle(db, 'bridge-closes');
	if (!article) throw new Error('no article');
	const { id: attemptId } = await startArticle(db, { userId, article, isFresh: false, now: 0 });
	const address = { userId, attemptId, exerciseId: 'loaded', now: 0 };
	const open = await openExercise({ db, quizzes: quizzesOf(db) }, address);
	if (!open) throw new Error('no exercise');
	return open;
}

/** What a save said, by its id, and in which order saves were acknowledged. */
interface Log {
	answers: Map<string, string>;
	acknowledged: string[];
	isOver: boolean;
}

/** Save a new answer as soon as the last one is acknowledged. */
async function saveWithoutPause(db: Db, open: OpenExercise, log: Log): Promise<void> {
	for (let baseRev = 0; !log.isOver; baseRev++) {
		const start = baseRev % 7;
		const answer = { kind: 'mark' as const, marks: [{ start, end: start + 1 }] };
		const ask = anAsk(open, { baseRev, answer, now: baseRev });
		log.answers.set(ask.saveId, JSON.stringify(answer));
		expect(await saveAnswer(db, open, ask)).toEqual({ ok: true, value: { rev: baseRev + 1 } });
		log.acknowledged.push(ask.saveId);
	}
}

const rowsIn = (file: string) => {
	const database = new SQLite(file, { readonly: true });
	onTestFinished(() => void database.close());
	const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[];
	return { all, damage: () => database.pragma('foreign_key_check') as unknown[] };
};

it('holds one moment of the work of ten, and everything that was acknowledged before', async () => {
	const { dir, place, db, rounds } = await aBusyDatabase();
	const log: Log = { answers: new Map(), acknowledged: [], isOver: false };
	const work = Promise.all(rounds.map((open) => saveWithoutPause(db, open, log)));
	await expect.poll(() => log.acknowledged.length).toBeGreaterThan(100);

	const before = [...log.acknowledged];
	const file = join(dir, 'backup.db');
	expect(await makeBackup(sqliteEngine(place), file)).toMatchObject({ ok: true });
	const meanwhile = log.acknowledged.length - before.length;
	await expect.poll(() => log.acknowledged.length).toBeGreaterThan(before.length + meanwhile + 20);
	log.isOver = true;
	await work;

	const engine = sqliteEngine(join(dir, 'other', 'bluepencil.db'));
	const plan = await planRestore(engine, file);
	if (!plan.ok) throw new Error(plan.reason);
	await restoreBackup(engine, { file, plan: plan.value, at: 0 });
	const [restored, source] = [rowsIn(engine.place), rowsIn(place)];

	// It was really made in the middle of the work.
	expect(meanwhile).toBeGreaterThan(10);
	const saves = 'select response_id, save_id, rev from response_save order by rowid';
	const [held, all] = [restored.all(saves), source.all(saves)];
	expect(held.length).toBeLessThan(all.length);
	// One moment of the source: every save up to one, and none after it.
	expect(held).toEqual(all.slice(0, held.length));
	expect(held.map((row) => row['save_id'])).toEqual(expect.arrayContaining(before));
	// Every answer is the one of its last save.
	const last = new Map(held.map((row) => [row['response_id'], row]));
	for (const { id, rev, save_id, answer } of restored.all('select * from response')) {
		expect(last.get(id)).toEqual({ response_id: id, save_id, rev });
		expect(answer).toBe(log.answers.get(String(save_id)));
	}
	expect(last.size).toBe(CLIENTS);
	const tables =
		"select name from sqlite_master where type = 'table' and name not like 'response%'";
	for (const { name } of source.all(tables))
		expect(restored.all(`select * from "${name}"`)).toEqual(source.all(`select * from "${name}"`));
	expect(restored.damage()).toEqual([]);
}, 60_000);
