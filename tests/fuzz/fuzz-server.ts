import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBenchServer } from '../bench/bench-server';
import { fuzz, type FuzzResult } from './fuzz';

/** Bad requests to a server of their own, on a database that nobody else writes to. */
export async function fuzzServer(
	ask: { count: number; seed: number },
	onBatch?: (result: FuzzResult) => void
): Promise<FuzzResult> {
	const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-fuzz-'));
	const server = await startBenchServer({ dataDir });
	// Where the makers of people and classes look.
	process.env['E2E_DATA_DIR'] = dataDir;
	process.env['E2E_URL'] = server.url;
	try {
		return await fuzz({ ...ask, url: server.url }, onBatch);
	} finally {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}
