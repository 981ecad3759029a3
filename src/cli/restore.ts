import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BackupEngine } from '$lib/server/backup/backup-engine';
import { chooseEngine } from '$lib/server/backup/choose-engine';
import { explainFailure } from '$lib/server/backup/explain-failure';
import { planRestore, restoreBackup } from '$lib/server/backup/restore-backup';
import { readConfig } from '$lib/server/config';
import { planLines } from './plan-lines';

const USAGE = `npm run restore -- FILE [--dry-run] [--to DIR]
puts a backup in the place of the database (of DIR, a data folder); stop the server first.
--dry-run only says what the backup holds and whether it could be restored`;

/** `npm run restore`: exit 0 when it is (or could be) restored, 1 when not, 2 for a wrong call. */
export async function main(args: string[]): Promise<void> {
	const asked = readAsk(args);
	if (!asked) return refuse(USAGE, 2);
	try {
		await restore(asked);
	} catch (error) {
		const why = explainFailure(error, dirname(asked.engine.place));
		if (why === null) throw error;
		refuse(`Nothing was changed. ${why}`, 1);
	}
}

interface Ask {
	file: string;
	engine: BackupEngine;
	isDryRun: boolean;
}

async function restore({ file, engine, isDryRun }: Ask): Promise<void> {
	const plan = await planRestore(engine, file);
	if (!plan.ok) return refuse(`${file} cannot be restored. ${plan.reason}`, 1);
	console.log(planLines(plan.value).join('\n'));
	if (isDryRun) return console.log('It can be restored. Nothing was changed.');
	const done = await restoreBackup(engine, { file, plan: plan.value, at: Date.now() });
	if (!done.ok) return refuse(`Nothing was changed. ${done.reason}`, 1);
	console.log(`Restored: ${engine.shownPlace}`);
	if (done.value) console.log(`What was there before is kept: ${done.value}`);
}

function readAsk(args: string[]): Ask | null {
	const called = readCall(args);
	if (!called) return null;
	const { to, file, isDryRun } = called;
	const place = to ? join(to, 'bluepencil.db') : readConfig(process.env).database;
	return { file, engine: chooseEngine(place), isDryRun };
}

function readCall(args: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { to: { type: 'string' }, 'dry-run': { type: 'boolean' } }
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) return null;
		return { file, to: values.to, isDryRun: values['dry-run'] ?? false };
	} catch {
		return null;
	}
}

function refuse(why: string, code: number): void {
	console.error(why);
	process.exitCode = code;
}
