import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

export type Tool = 'pg_dump' | 'pg_restore' | 'psql';

/** Start a program of PostgreSQL's. The password goes along unseen by others who list processes. */
export function startTool(
	tool: Tool,
	args: string[],
	address?: string
): ChildProcessWithoutNullStreams {
	const password = address && decodeURIComponent(new URL(address).password);
	return spawn(tool, args, {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) }
	});
}

/** Wait for the end of a program; throws, in its words, when it failed. */
export async function finish(tool: Tool, started: ChildProcessWithoutNullStreams): Promise<void> {
	let told = '';
	started.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
	const code = await new Promise<number | null>((resolve, reject) => {
		started.on('close', resolve);
		started.on('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'ENOENT' ? failure(`${tool} is not installed here.`) : error)
		);
	});
	if (code !== 0) throw failure(told.trim().split('\n')[0] || `${tool} failed.`);
}

const failure = (message: string) => Object.assign(new Error(message), { code: 'PG_TOOL' });

/** An address as it may be shown and passed as an argument. */
export function withoutPassword(address: string): string {
	const url = new URL(address);
	url.password = '';
	return url.href;
}
