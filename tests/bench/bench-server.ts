import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibrary } from '$content/library';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import { loadLibrary } from '$lib/server/services/load-library';
import { ensureBuilt } from '../../src/cli/ensure-built.js';

const PORT = Number(process.env['BENCH_PORT'] ?? 4273);
/** The longest article of the library: 1,539 words. */
export const LONGEST = 'jail-releases-and-detainers';

export interface BenchServer {
	url: string;
	/** Where the long article is practiced. */
	article: string;
	/** The file of its database. */
	database: string;
	/** Memory that the server holds right now, in MB. */
	memory: () => number;
	stop: () => Promise<void>;
}

/** The built site on a database of its own, or on one that is kept. */
export async function startBenchServer(kept: { dataDir?: string } = {}): Promise<BenchServer> {
	ensureBuilt();
	const dataDir = kept.dataDir ?? mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
	const database = join(dataDir, 'bluepencil.db');
	const db = connect(database);
	await migrateToLatest(db);
	await loadLibrary(db, readLibrary(), Date.now());
	await db.destroy();

	const env = { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: dataDir };
	const server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: { ...env, LOG_LEVEL: 'error' },
		stdio: 'ignore'
	});
	const url = `http://localhost:${PORT}`;
	for (let tries = 0; tries < 100; tries++) {
		if (
			await fetch(`${url}/readyz`).then(
				({ ok }) => ok,
				() => false
			)
		)
			break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	const stop = () =>
		new Promise<void>((resolve) => {
			// One that ended by itself says so no more.
			if (server.exitCode !== null || server.signalCode !== null) return resolve();
			server.once('exit', () => resolve());
			server.kill();
		}).then(() => {
			if (!kept.dataDir) rmSync(dataDir, { recursive: true, force: true });
		});
	const memory = () => readMemory(server.pid ?? 0);
	return { url, database, article: `${url}/practice/${LONGEST}`, memory, stop };
}

/** Resident memory of a process in MB (1024² bytes), as the system counts it. */
function readMemory(pid: number): number {
	return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
