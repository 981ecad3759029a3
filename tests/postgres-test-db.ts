import pg from 'pg';
import { threadId } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';

const PREFIX = `test_${process.pid}_${threadId}`;

let made = 0;
let template: Promise<string> | undefined;

/** A new database on the server, copied from one that is migrated once; dropped after the test. */
export async function postgresTestDb(server: string): Promise<Db> {
	template ??= makeTemplate(server);
	const name = `${PREFIX}_${++made}`;
	await onServer(server, `create database ${name} template ${await template}`);
	const db = connect(databaseOn(server, name));
	const close = db.destroy.bind(db);
	let isClosed = false;
	db.destroy = async () => {
		if (!isClosed) await close();
		isClosed = true;
	};
	onTestFinished(async () => {
		await db.destroy();
		await onServer(server, `drop database ${name} with (force)`);
	});
	return db;
}

async function makeTemplate(server: string): Promise<string> {
	const name = `${PREFIX}_template`;
	await onServer(server, `create database ${name}`);
	const db = connect(databaseOn(server, name));
	await migrateToLatest(db);
	await db.destroy();
	return name;
}

function databaseOn(server: string, name: string): string {
	const url = new URL(server);
	url.pathname = `/${name}`;
	return url.href;
}

async function onServer(server: string, sql: string): Promise<void> {
	const client = new pg.Client(server);
	await client.connect();
	try {
		await client.query(sql);
	} finally {
		await client.end();
	}
}
