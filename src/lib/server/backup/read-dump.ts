import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Contents } from '../repositories/contents';
import { finish, startTool } from './postgres-tools';

const ANSWERED = ['saved_at', 'handed_in_at', 'started_at'];

/** What a dump holds. It is read to its end without a server, so that one cut off is found out. */
export async function readDump(file: string): Promise<Result<Contents, string>> {
	if (!existsSync(file)) return refuse(`There is no file ${file}.`);
	const refusal = refuseByHeader(file);
	if (refusal) return refuse(refusal);
	const started = startTool('pg_restore', ['--file=-', file]);
	const contents: Contents = { migrations: [], rows: {}, newestAnswerAt: null };
	const ended = finish('pg_restore', started);
	ended.catch(() => undefined);
	await countLines(createInterface({ input: started.stdout, crlfDelay: Infinity }), contents);
	try {
		await ended;
	} catch (error) {
		if ((error as { code?: string }).code !== 'PG_TOOL') throw error;
		return refuse(`It cannot be read. ${(error as Error).message}`);
	}
	contents.migrations.sort();
	return ok(contents);
}

function refuseByHeader(file: string): string | null {
	if (!statSync(file).isFile()) return 'It is no file.';
	const start = Buffer.alloc(16);
	const handle = openSync(file, 'r');
	const length = readSync(handle, start);
	closeSync(handle);
	if (length === 0) return 'It is empty.';
	const text = start.toString('latin1');
	if (text.startsWith('SQLite format 3'))
		return 'It is a backup of a database in a file, and this installation uses PostgreSQL.';
	return text.startsWith('PGDMP') ? null : 'It is no backup.';
}

/** A dump lists the rows of each table between `COPY table (columns) FROM stdin;` and `\.` */
async function countLines(lines: AsyncIterable<string>, contents: Contents): Promise<void> {
	let table: string | null = null;
	let columns: string[] = [];
	for await (const line of lines) {
		if (table === null) {
			const [, name, list] = /^COPY (?:\S+\.)?(\S+) \((.*)\) FROM stdin;$/.exec(line) ?? [];
			if (!name || list === undefined) continue;
			table = unquote(name);
			columns = list.split(', ').map(unquote);
			contents.rows[table] = 0;
		} else if (line === '\\.') table = null;
		else {
			contents.rows[table] = (contents.rows[table] ?? 0) + 1;
			noteRow(contents, table, columns, line);
		}
	}
}

function noteRow(contents: Contents, table: string, columns: string[], line: string): void {
	if (table !== 'kysely_migration' && table !== 'response') return;
	const values = line.split('\t');
	const valueOf = (column: string) => values[columns.indexOf(column)] ?? '\\N';
	if (table === 'kysely_migration') contents.migrations.push(valueOf('name'));
	else
		for (const column of ANSWERED)
			if (valueOf(column) !== '\\N')
				contents.newestAnswerAt = Math.max(contents.newestAnswerAt ?? 0, Number(valueOf(column)));
}

const unquote = (name: string) => name.replace(/^"|"$/g, '');
