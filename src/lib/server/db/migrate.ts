import { Migrator, type Migration } from 'kysely';
import type { Db } from './schema';

// Bundled, not read from disk: the built server needs no migrations folder and no TypeScript loader.
const files = import.meta.glob<Migration>('/migrations/*.ts', { eager: true });

/** The steps of the schema, oldest first, by their names. */
export const MIGRATIONS: readonly string[] = Object.keys(files).map(nameOf).sort();

/** Bring the database up to the newest schema; throws, and changes nothing, when a step fails. */
export async function migrateToLatest(db: Db): Promise<void> {
	const migrations = Object.fromEntries(
		Object.entries(files).map(([path, migration]) => [nameOf(path), migration])
	);
	const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}

function nameOf(path: string): string {
	return path.replace(/^.*\/|\.ts$/g, '');
}
