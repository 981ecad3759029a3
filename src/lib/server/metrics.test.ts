import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { connect } from './db/connect';
import { createMetrics } from './metrics';

const lineOf = (text: string, start: string) =>
	text.split('\n').find((line) => line.startsWith(start));

it('counts requests by route and class of status, and what has no route under one name', async () => {
	const metrics = createMetrics({ openBoards: () => 0 });
	metrics.answered('/practice/[slug]', 200, 0.02);
	metrics.answered('/practice/[slug]', 204, 0.02);
	metrics.answered(null, 404, 0.001);
	const { text, type } = await metrics.print();
	const count = 'bluepencil_request_duration_seconds_count';
	expect(text).toContain(`${count}{route="/practice/[slug]",status="2xx"} 2`);
	expect(text).toContain(`${count}{route="none",status="4xx"} 1`);
	expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
});

it('counts saves, hand-ins and open boards, and tells of the process', async () => {
	const metrics = createMetrics({ openBoards: () => 3 });
	metrics.saved();
	metrics.handedIn();
	metrics.handedIn();
	const { text } = await metrics.print();
	expect(text).toContain('bluepencil_saves_total 1');
	expect(text).toContain('bluepencil_hand_ins_total 2');
	expect(text).toContain('bluepencil_open_boards 3');
	expect(text).toContain('nodejs_eventloop_lag_seconds');
	expect(text).toContain('process_resident_memory_bytes');
});

it('tells how long work waited for the database, and what failed, without its words', async () => {
	const metrics = createMetrics({ openBoards: () => 0 });
	const db = connect(':memory:', { observer: metrics });
	await db.transaction().execute((tx) => sql`select 1`.execute(tx));
	await expect(sql`select secret_word from nowhere`.execute(db)).rejects.toThrow();
	await db.destroy();
	const { text } = await metrics.print();
	expect(lineOf(text, 'bluepencil_database_wait_seconds_count')).toMatch(/ 2$/);
	expect(lineOf(text, 'bluepencil_database_lock_seconds_count')).toMatch(/ 1$/);
	expect(text).toContain('bluepencil_database_errors_total{kind="other"} 1');
	expect(text).not.toContain('secret_word');
});

it('tells when the newest backup was begun, and nothing where the server makes none', async () => {
	const name = 'bluepencil_backup_last_success_timestamp_seconds';
	const printed = async (given: object) =>
		(await createMetrics({ openBoards: () => 0, ...given }).print()).text;
	expect(await printed({ newestBackup: () => 1_764_208_800_000 })).toContain(
		`${name} 1764208800\n`
	);
	expect(await printed({ newestBackup: () => null })).toContain(`${name} 0\n`);
	expect(await printed({})).not.toContain(name);
});
