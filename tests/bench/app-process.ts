import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** One process of the built site. */
export interface AppProcess {
	url: string;
	/** Resident memory right now, in MB (1024² bytes), as the system counts it. */
	memory(): number;
	/** Processor time used so far, in seconds. */
	cpu(): number;
	/** Resolves when it is gone. */
	stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A tick of the processor's clock as Linux tells it to programs. */
const TICKS_PER_SECOND = 100;

/** Start the built site, and wait until it answers. */
export async function startProcess(
	port: number,
	place: { DATA_DIR: string } | { DATABASE_URL: string }
): Promise<AppProcess> {
	const env = {
		...process.env,
		PORT: String(port),
		HOST: '127.0.0.1',
		LOG_LEVEL: 'error',
		...place
	};
	const server = spawn(process.execPath, ['src/cli/serve.js'], { env, stdio: 'ignore' });
	const url = `http://localhost:${port}`;
	const pid = server.pid ?? 0;
	const isGone = () => server.exitCode !== null || server.signalCode !== null;
	for (let tries = 0; !(await isReady(url)); tries++) {
		if (isGone() || tries > 300) throw new Error(`the site did not start on port ${port}`);
		await pause(100);
	}
	return {
		url,
		memory: () =>
			Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
		cpu() {
			// The name in parentheses may hold spaces; what follows it does not.
			const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ')
				.slice(11, 13)
				.map(Number);
			return ((user ?? NaN) + (system ?? NaN)) / TICKS_PER_SECOND;
		},
		async stop(signal = 'SIGTERM') {
			if (isGone()) return;
			server.kill(signal);
			await once(server, 'exit');
		}
	};
}

const isReady = (url: string) =>
	fetch(`${url}/readyz`).then(
		({ ok }) => ok,
		() => false
	);
