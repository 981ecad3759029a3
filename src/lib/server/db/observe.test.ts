import SQLite from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { observeQueries } from './observe';

it('tells a database that was busy for too long from other failures', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'bluepencil-busy-')), 'a.db');
	const [first, second] = [new SQLite(file), new SQLite(file, { timeout: 0 })];
	first.exec('begin exclusive');
	let busy: unknown;
	try {
		second.exec('begin immediate');
	} catch (error) {
		busy = error;
	}
	first.close();
	second.close();

	const told: string[] = [];
	const observe = observeQueries({
		...{ waited: () => undefined, locked: () => undefined },
		databaseFailed: (kind) => told.push(kind)
	});
	for (const error of [busy, new Error('no such table'), null])
		observe({ level: 'error', error } as Parameters<typeof observe>[0]);
	expect(told).toEqual(['busy', 'other', 'other']);
});
