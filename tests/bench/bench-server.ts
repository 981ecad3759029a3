import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibrary } from '$content/library';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import { loadLibrary } from '$lib/server/services/load-library';
import { ensureBuilt } from '../../src/cli/ensure-built.js';
import { startProcess } from './app-process';
import { articleAt } from './pupil';

const PORT = Number(process.env['BENCH_PORT'] ?? 4273);
export interface BenchServer {
	/** The first of its processes. */
	url: string;
	/** All of its processes; a request may go to any. */
	urls: string[];
	/** Where the long article is practiced. */
	article: string;
	/** The file of its database, or its address. */
	database: string;
	/** Memory that all processes hold right now, in MB. */
	memory: () => number;
	/** Processor time that all processes have used, in seconds. */
	cpu: () => number;
	stop: () => Promise<void>;
}

interface Kept {
	/** A folder that is there already, and stays. */
	dataDir?: string;
	/** The address of a PostgreSQL database, instead of a file. */
	address?: string;
	/** Processes on the one database. */
	processes?: number;
	/** How far its ports are from those of another that runs at the same time. */
	apart?: number;
}

/** The built site on a database of its own, or on one that is kept. */
export async function startBenchServer(kept: Kept = {}): Promise<BenchServer> {
	ensureBuilt();
	const dataDir = kept.dataDir ?? mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
	const database = kept.address ?? join(dataDir, 'bluepencil.db');
	const db = connect(database);
	await migrateToLatest(db);
	await loadLibrary(db, readLibrary(), Date.now());
	await db.destroy();

	const place = kept.address ? { DATABASE_URL: kept.address } : { DATA_DIR: dataDir };
	const ports = Array.from({ length: kept.processes ?? 1 }, (_, i) => PORT + (kept.apart ?? 0) + i);
	const processes = await Promise.all(ports.map((port) => startProcess(port, place)));
	const urls = processes.map(({ url }) => url);
	const [url = ''] = urls;
	return {
		...{ url, urls, database, article: articleAt(url) },
		memory: () => processes.reduce((sum, one) => sum + one.memory(), 0),
		cpu: () => processes.reduce((sum, one) => sum + one.cpu(), 0),
		async stop() {
			await Promise.all(processes.map((one) => one.stop()));
			if (!kept.dataDir) rmSync(dataDir, { recursive: true, force: true });
		}
	};
}
