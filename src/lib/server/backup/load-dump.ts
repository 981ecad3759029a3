import { pipeline } from 'node:stream/promises';
import { finish, startTool, withoutPassword } from './postgres-tools';

/** More than the settings that a dump begins with. */
const HEAD_BYTES = 4096;

/** The setting, behind nothing but comments and other settings. */
const REFUSED = /^((?:(?:--.*|\\.*|SET .*)?\n)*)SET transaction_timeout = (\d+);/;
const ANY_SERVER = `$1SELECT pg_catalog.set_config(name, '$2', false) FROM pg_catalog.pg_settings WHERE name = 'transaction_timeout';`;

/**
 * Load a dump into an empty database; throws at the first thing that fails. pg_restore itself could
 * do so, but from version 17 on it begins with a setting that older servers do not know, and refuse:
 * so it writes to psql, and the setting is made where there is one.
 */
export async function loadDump(file: string, address: string): Promise<void> {
	const reading = startTool('pg_restore', ['--no-owner', '--no-privileges', '--file=-', file]);
	const how = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1'];
	const loading = startTool('psql', [...how, `--dbname=${withoutPassword(address)}`], address);
	loading.stdout.resume();
	const ends = await Promise.allSettled([
		finish('psql', loading),
		finish('pg_restore', reading),
		pipeline(reading.stdout, forAnyServer, loading.stdin)
	]);
	// In this order: when one program fails, the others break off after it.
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** What pg_restore writes, with that one setting in words that every server understands. */
export async function* forAnyServer(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let head: Buffer | null = Buffer.alloc(0);
	for await (const chunk of chunks) {
		if (head === null) {
			yield chunk;
			continue;
		}
		head = Buffer.concat([head, chunk]);
		if (head.length < HEAD_BYTES) continue;
		yield mend(head);
		head = null;
	}
	if (head !== null) yield mend(head);
}

// Each byte is a letter of Latin-1, and becomes the same byte again.
const mend = (head: Buffer) =>
	Buffer.from(head.toString('latin1').replace(REFUSED, ANY_SERVER), 'latin1');
