import pino, { type Logger } from 'pino';
import { readLibrary } from '$content/library';
import type { Ledger } from '$lib/domain/balance/ledger';
import { readConfig } from './config';
import { connect } from './db/connect';
import { migrateToLatest } from './db/migrate';
import type { Db } from './db/schema';
import { readBalance } from './services/read-balance';
import { createMaterialCache, type MaterialCache } from './services/read-material';
import { loadLibrary } from './services/load-library';

/** What requests share. The only place where the parts are put together. */
export interface App {
	db: Db;
	log: Logger;
	material: MaterialCache;
	/** What leans in the shipped library. */
	balance: Ledger;
}

let running: App | undefined;

/** Read the configuration, open and migrate the database, load the library. Once a process. */
export async function startApp(env: Record<string, string | undefined>): Promise<App> {
	const config = readConfig(env);
	const log = pino({ level: config.logLevel, base: null });
	const db = connect(config.databaseFile);
	await migrateToLatest(db);
	const library = readLibrary();
	await loadLibrary(db, library, Date.now());
	running = { db, log, material: createMaterialCache(db), balance: readBalance(library) };
	return running;
}

/** The running app; throws when a request comes before the start. */
export function app(): App {
	if (!running) throw new Error('the app has not been started');
	return running;
}
