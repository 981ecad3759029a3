import type { Dialect, LogEvent } from 'kysely';

/** Who wants to know how the database does. */
export interface DbObserver {
	waited(seconds: number): void;
	locked(seconds: number): void;
	databaseFailed(kind: 'busy' | 'other'): void;
}

/** The same dialect, telling how long work waits for a connection. */
export function observeWaits(dialect: Dialect, observer: DbObserver): Dialect {
	return {
		createAdapter: () => dialect.createAdapter(),
		createIntrospector: (db) => dialect.createIntrospector(db),
		createQueryCompiler: () => dialect.createQueryCompiler(),
		createDriver: () => {
			const driver = dialect.createDriver();
			const acquire = driver.acquireConnection.bind(driver);
			driver.acquireConnection = async (...options) => {
				const begin = performance.now();
				const connection = await acquire(...options);
				observer.waited((performance.now() - begin) / 1000);
				return connection;
			};
			return driver;
		}
	};
}

/** What waits until a transaction may write. */
const BEGIN = /^begin\b|^select pg_advisory_xact_lock/;

/** For Kysely's log: how long transactions wait to begin, and what fails. Nothing of the queries. */
export function observeQueries(observer: DbObserver) {
	return (event: LogEvent): void => {
		if (event.level === 'error') observer.databaseFailed(isBusy(event.error) ? 'busy' : 'other');
		else if (BEGIN.test(event.query.sql)) observer.locked(event.queryDurationMillis / 1000);
	};
}

/** SQLite waited for another writer, or PostgreSQL ended a wait or a circle of them. */
function isBusy(error: unknown): boolean {
	const code = (error as { code?: unknown } | null)?.code;
	return typeof code === 'string' && /^(SQLITE_BUSY|55P03|40P01|53300)/.test(code);
}
