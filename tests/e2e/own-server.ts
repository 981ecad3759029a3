import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';

/** A server that one test may stop and kill, on a port and a database of its own. */
export interface OwnServer {
	address: string;
	start(): Promise<void>;
	/** Resolves with the exit code when the process is gone. */
	stop(signal: NodeJS.Signals): Promise<number | null>;
	/** What it has printed since it started last, line by line. */
	printed(): string[];
	/** The process that runs now. */
	pid(): number;
}

/** For one test file, and gone after it; `offset` keeps files apart that run at the same time. */
export function ownServer(offset: number, given: Record<string, string> = {}): OwnServer {
	const port = Number(process.env['E2E_PORT'] ?? 4173) - offset;
	const address = `http://localhost:${port}`;
	let dataDir = given['DATA_DIR'];
	const env = {
		...process.env,
		PORT: String(port),
		HOST: '127.0.0.1',
		LOG_LEVEL: 'error',
		...given
	};
	let server: ChildProcess | undefined;
	let output = '';
	test.afterAll(() => void server?.kill('SIGKILL'));
	const start = async () => {
		dataDir ??= mkdtempSync(join(tmpdir(), 'bluepencil-own-'));
		const started = spawn(process.execPath, ['src/cli/serve.js'], {
			env: { ...env, DATA_DIR: dataDir },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		server = started;
		output = '';
		started.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		let complaint = '';
		started.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
		const isReady = expect(async () =>
			expect((await fetch(`${address}${given['BASE_PATH'] ?? ''}/readyz`)).ok).toBe(true)
		).toPass();
		// One that cannot start says why; nobody waits for it, nor for another that was there before.
		const ended = once(started, 'exit').then(() => {
			throw new Error(`the server ended: ${complaint}`);
		});
		// Later it may end as it likes.
		ended.catch(() => undefined);
		await Promise.race([isReady, ended]);
		expect(started.exitCode, complaint).toBeNull();
	};
	const stop = (signal: NodeJS.Signals) =>
		new Promise<number | null>((resolve) => {
			if (!server || server.exitCode !== null || server.signalCode !== null)
				return resolve(server?.exitCode ?? null);
			server.once('exit', (code) => resolve(code));
			server.kill(signal);
		});
	const pid = () => server?.pid ?? 0;
	return { address, start, stop, printed: () => output.split('\n'), pid };
}
