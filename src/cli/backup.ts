import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { backUp, type BackedUp } from '$lib/server/backup/back-up';
import { backupName } from '$lib/server/backup/backup-name';
import { chooseEngine } from '$lib/server/backup/choose-engine';
import { readConfig } from '$lib/server/config';

const USAGE = `npm run backup -- [FILE] [--to DIR] [--keep N]
makes a backup while the server runs, in DIR (without it, in "backups" of the data folder);
--keep deletes older backups of that folder beyond N`;

const asked = z
	.object({ to: z.string().min(1).optional(), keep: z.coerce.number().int().min(1).optional() })
	.strict();

/** `npm run backup`: exit 0 when there is a backup, 1 when there is none, 2 for a wrong call. */
export async function main(args: string[]): Promise<void> {
	const ask = readAsk(args);
	if (!ask) return refuse(USAGE, 2);
	const made = await backUp(ask);
	if (!made.ok) return refuse(`No backup was made. ${made.reason}`, 1);
	console.log(summary(made.value));
}

function readAsk(args: string[]) {
	const called = readCall(args);
	if (!called) return null;
	const { file, to, keep } = called;
	const { database: place, backups } = readConfig(process.env);
	const now = Date.now();
	// Only our own folder is made; a folder that was named wrongly is told.
	if (!file && !to) mkdirSync(backups.dir, { recursive: true, mode: 0o700 });
	const name = backupName(now, chooseEngine(place).suffix);
	return { place, file: file ?? join(to ?? backups.dir, name), keep, now };
}

function readCall(args: string[]) {
	const option = { type: 'string' } as const;
	const options = { to: option, keep: option };
	try {
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
		const { to, keep = null } = asked.parse(values);
		const [file, ...more] = positionals;
		if (more.length > 0 || (file && (to || keep))) return null;
		return { file, to, keep };
	} catch {
		return null;
	}
}

/** What was made, and how much is in it. */
export function summary({ file, bytes, contents, deleted }: BackedUp): string {
	const { rows } = contents;
	const all = Object.values(rows).reduce((sum, n) => sum + n, 0);
	const size = `${(bytes / 1e6).toFixed(1)} MB`;
	const lines = [
		`${file}`,
		`${size}; ${all} rows in ${Object.keys(rows).length} tables, among them ${rows['user'] ?? 0} people and ${rows['response'] ?? 0} answers. Read again and found sound.`
	];
	if (deleted.length > 0) lines.push(`Deleted: ${deleted.join(', ')}`);
	return lines.join('\n');
}

function refuse(why: string, code: number): void {
	console.error(why);
	process.exitCode = code;
}
