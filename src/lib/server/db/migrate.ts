import { Migrator, type Migration } from 'kysely';
import type { Db } from './schema';

// Bundled, not read from disk: the built server needs no migrations folder and no TypeScript loader.
const files = import.meta.glob<Migration>('/migrations/*.ts', { eager: true });

/** The steps of the schema, oldest first, by their names. */
export const MIGRATIONS: readonly string[] = Object.keys(files).map(nameOf).sort();

/** A process that starts at the same time may be at it, and a large database takes a while. */
const PATIENCE_MS = 5 * 60_000;

/** Bring the database up to the newest schema; throws, and changes nothing, when a step fails. */
export async function migrateToLatest(db: Db): Promise<void> {
	const migrations = Object.fromEntries(
		Object.entries(files).map(([path, migration]) => [nameOf(path), migration])
	);
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
	const giveUpAt = Date.now() + PATIENCE_MS;
	for (;;) {
		const { error } = await migrator.migrateToLatest();
		if (!error) return;
		if (!isBusy(error) || Date.now() > giveUpAt) throw error;
	}
}

/** Each try has waited for seconds already. */
const isBusy = (error: unknown) =>
	/^(SQLITE_BUSY|55P03)/.test(String((error as { code?: unknown }).code));

function nameOf(path: string): string {
	return path.replace(/^.*\/|\.ts$/g, '');
}
