import { ok, refuse, type Result } from '$lib/domain/result';
import { connect } from '../db/connect';
import { migrateToLatest, MIGRATIONS } from '../db/migrate';
import { readContents, type Contents } from '../repositories/contents';
import type { BackupEngine } from './backup-engine';
import { compareSchema } from './compare-schema';

export interface Plan {
	/** What the backup holds. */
	held: Contents;
	/** What is there now; null where nothing is. */
	now: Contents | 'unreadable' | null;
	schema: 'same' | 'older';
}

/** What a restore would do; refused, in words, for what this program cannot use. Changes nothing. */
export async function planRestore(
	engine: BackupEngine,
	file: string
): Promise<Result<Plan, string>> {
	const held = await engine.inspect(file);
	if (!held.ok) return held;
	const schema = compareSchema(held.value.migrations, MIGRATIONS);
	if (!schema.ok) return schema;
	const obstacle = await engine.findObstacle();
	if (obstacle) return refuse(obstacle);
	return ok({ held: held.value, now: await readCurrent(engine), schema: schema.value });
}

/**
 * Put a backup in the place of the database: it is laid out beside, migrated and checked, and only
 * then swapped in. Returns under which name the database that was there is kept.
 */
export async function restoreBackup(
	engine: BackupEngine,
	{ file, plan, at }: { file: string; plan: Plan; at: number }
): Promise<Result<string | null, string>> {
	const laidOut = await engine.layOut(file);
	try {
		const rows = await migrateAt(laidOut);
		for (const table of ['class', 'attempt', 'response'])
			if ((rows[table] ?? 0) !== (plan.held.rows[table] ?? 0))
				return refuse(`Rows were lost from ${table} on the way; nothing was changed.`);
		const damage = await engine.findDamage(laidOut);
		if (damage) return refuse(`${damage} Nothing was changed.`);
		return await engine.swapIn(laidOut, at);
	} finally {
		await engine.discard(laidOut);
	}
}

async function migrateAt(place: string): Promise<Contents['rows']> {
	const db = connect(place);
	try {
		await migrateToLatest(db);
		return (await readContents(db)).rows;
	} finally {
		await db.destroy();
	}
}

async function readCurrent(engine: BackupEngine): Promise<Plan['now']> {
	if (!(await engine.isThere())) return null;
	try {
		const db = connect(engine.place);
		try {
			return await readContents(db);
		} finally {
			await db.destroy();
		}
	} catch {
		return 'unreadable';
	}
}
