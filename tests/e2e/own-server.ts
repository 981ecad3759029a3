import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './fixtures';

/** A server that one test may stop and kill, on a port and a database of its own. */
export interface OwnServer {
	address: string;
	start(): Promise<void>;
	/** Resolves when the process is gone. */
	stop(signal: NodeJS.Signals): Promise<void>;
}

/** `offset` keeps test files apart that run at the same time. */
export function ownServer(offset: number): OwnServer {
	const port = Number(process.env['E2E_PORT'] ?? 4173) - offset;
	const address = `http://localhost:${port}`;
	let dataDir: string | undefined;
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' };
	let server: ChildProcess;
	const start = async () => {
		dataDir ??= mkdtempSync(join(tmpdir(), 'bluepencil-own-'));
		server = spawn(process.execPath, ['src/cli/serve.js'], {
			env: { ...env, DATA_DIR: dataDir },
			stdio: 'ignore'
		});
		await expect(async () => expect((await fetch(`${address}/readyz`)).ok).toBe(true)).toPass();
	};
	const stop = (signal: NodeJS.Signals) =>
		new Promise<void>((resolve) => {
			server.once('exit', () => resolve());
			server.kill(signal);
		});
	return { address, start, stop };
}
