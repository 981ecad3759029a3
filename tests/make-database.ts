import pg from 'pg';
import { threadId } from 'node:worker_threads';

let made = 0;

/** The address of a new database without any table. */
export async function makeEmptyDatabase(server: string): Promise<string> {
	const name = `test_${process.pid}_${threadId}_${++made}`;
	const client = new pg.Client(server);
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	const url = new URL(server);
	url.pathname = `/${name}`;
	return url.href;
}
