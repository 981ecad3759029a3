import Database from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect, type Migration } from 'kysely';
import { expect, it } from 'vitest';
import { connect } from './connect';
import { migrateToLatest } from './migrate';
import type { Db } from './schema';

const FIRST = '2026-11-21-01-library-and-practice';
const files = import.meta.glob<Migration>('/migrations/*.ts', { eager: true });

it('carries attempts and answers of the first release over to quizzes', async () => {
	const sqlite = new Database(':memory:');
	sqlite.pragma('foreign_keys = ON');
	const db: Db = new Kysely({ dialect: new SqliteDialect({ database: sqlite }) });
	const first = files[`/migrations/${FIRST}.ts`];
	if (!first) throw new Error('the first migration is missing');
	const provider = { getMigrations: async () => ({ [FIRST]: first }) };
	await new Migrator({ db, provider }).migrateToLatest();
	sqlite.exec(`
		insert into article values ('a1', 'bridge', '{}', 'k1');
		insert into article_revision values ('r1', 'a1', 'Text.', 1);
		insert into key_version values ('k1', 'r1', '{}', 1);
		insert into guest values ('g1', 'hash', 1);
		insert into attempt values ('t1', 'g1', 'a1', 'k1', 3, 5);
		insert into response values ('p1', 't1', 'loaded', 1, '{}', 2, 's1', 6, 'h1', 7, '{}');
		insert into response_save values ('p1', 's1', 2);
	`);

	await migrateToLatest(db);

	const [attempt] = await db.selectFrom('attempt').selectAll().execute();
	expect(attempt).toMatchObject({ id: 't1', user_id: 'g1', topic: 'article:a1', number: 3 });
	const [guest] = await db.selectFrom('user').selectAll().execute();
	expect(guest).toMatchObject({ id: 'g1', role: 'guest', name: '', created_at: 1 });
	const [session] = await db.selectFrom('session').selectAll().execute();
	expect(session).toMatchObject({ token_hash: 'hash', user_id: 'g1' });
	const [quiz] = await db.selectFrom('quiz').selectAll().execute();
	expect(quiz?.id).toBe(attempt?.quiz_id);
	expect(JSON.parse(quiz?.parts ?? '')).toEqual([{ type: 'article', keyVersionId: 'k1' }]);
	const [response] = await db.selectFrom('response').selectAll().execute();
	expect(response).toMatchObject({ id: 'p1', attempt_id: 't1', rev: 2, handed_in_at: 7 });
	expect(await db.selectFrom('response_save').selectAll().execute()).toHaveLength(1);
	expect(sqlite.pragma('foreign_key_check')).toEqual([]);
	await db.destroy();
});

it('takes the tables for what teachers and learners say about answers away again', async () => {
	const db = connect(':memory:');
	await migrateToLatest(db);
	const tables = async () =>
		(await db.introspection.getTables())
			.map(({ name }) => name)
			.filter((name) => /^(score_override|teacher_comment|learner_note)$/.test(name));
	expect(await tables()).toHaveLength(3);
	await files['/migrations/2026-11-26-03-teacher-words.ts']?.down?.(db);
	expect(await tables()).toEqual([]);
	await db.destroy();
});
