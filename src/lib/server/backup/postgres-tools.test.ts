import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { finish } from './postgres-tools';

/** pg_restore of version 17 or newer on a server of 16 or older; taken from a real run. */
const UNKNOWN_THERE = `pg_restore: error: could not execute query: ERROR:  unrecognized configuration parameter "transaction_timeout"
Command was: SET transaction_timeout = 0;
`;
const OTHER = 'pg_restore: error: could not execute query: ERROR:  out of memory\n';
const ignored = (errors: number) => `pg_restore: warning: errors ignored on restore: ${errors}\n`;

const ended = (told: string, code: number) =>
	finish(
		'pg_restore',
		spawn('sh', ['-c', `printf %s "$1" >&2; exit ${code}`, 'sh', told], {
			stdio: ['ignore', 'pipe', 'pipe']
		})
	);

it('a newer pg_restore may set what an older server does not know', async () => {
	await expect(ended('', 0)).resolves.toBeUndefined();
	await expect(ended(UNKNOWN_THERE + ignored(1), 1)).resolves.toBeUndefined();
});

it('any other error of pg_restore is a failure, told in its words', async () => {
	for (const told of [OTHER + ignored(1), UNKNOWN_THERE + OTHER + ignored(2), OTHER])
		await expect(ended(told, 1)).rejects.toThrow(/out of memory$/);
	await expect(ended(UNKNOWN_THERE, 1)).rejects.toThrow('pg_restore failed.');
});
