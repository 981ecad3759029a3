import { spawn, type ChildProcess } from 'node:child_process';

export type Tool = 'pg_dump' | 'pg_restore';

/** Start a program of PostgreSQL's. The password goes along unseen by others who list processes. */
export function startTool(tool: Tool, args: string[], address?: string): ChildProcess {
	const password = address && decodeURIComponent(new URL(address).password);
	return spawn(tool, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		// What it tells is read, so it tells it in one language.
		env: { ...process.env, LC_ALL: 'C', ...(password ? { PGPASSWORD: password } : {}) }
	});
}

/** Wait for the end of a program; throws, in its words, when it failed. */
export async function finish(tool: Tool, started: ChildProcess): Promise<void> {
	let told = '';
	started.stderr?.setEncoding('utf8').on('data', (text: string) => (told += text));
	const code = await new Promise<number | null>((resolve, reject) => {
		started.on('close', resolve);
		started.on('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'ENOENT' ? failure(`${tool} is not installed here.`) : error)
		);
	});
	const problem = told.replace(UNKNOWN_THERE, '').trim();
	if (code === 0 || problem === 'pg_restore: warning: errors ignored on restore: 1') return;
	throw failure(problem.split('\n')[0] || `${tool} failed.`);
}

/** From version 17 on, pg_restore sets a parameter that older servers do not know; nothing needs it. */
const UNKNOWN_THERE = /^pg_restore: error: .*\nCommand was: SET transaction_timeout = 0;$/m;

const failure = (message: string) => Object.assign(new Error(message), { code: 'PG_TOOL' });

/** An address as it may be shown and passed as an argument. */
export function withoutPassword(address: string): string {
	const url = new URL(address);
	url.password = '';
	return url.href;
}
