import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts of itself, for Prometheus. No label comes from what a visitor sends. */
export interface Metrics {
	/** One request was answered; `route` is the name in the source tree, never an address. */
	answered(route: string | null, status: number, seconds: number): void;
	/** The page was told that its answer is on disk. */
	saved(): void;
	handedIn(): void;
	/** Work waited so long for a connection to the database. */
	waited(seconds: number): void;
	/** A transaction waited so long for its turn to write. */
	locked(seconds: number): void;
	databaseFailed(kind: 'busy' | 'other'): void;
	/** Everything in the text format, and its media type. */
	print(): Promise<{ text: string; type: string }>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const WAITS = [0.0001, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5];

interface Sources {
	openBoards: () => number;
	/** When the newest backup was begun; left out where the server makes none. */
	newestBackup?: () => number | null;
}

export function createMetrics({ openBoards, newestBackup }: Sources): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const registers = [registry];

	const requests = new Histogram({
		name: 'bluepencil_request_duration_seconds',
		help: 'Requests answered, by route and class of status, and how long each took',
		labelNames: ['route', 'status'],
		buckets: SECONDS,
		registers
	});
	const saves = new Counter({
		name: 'bluepencil_saves_total',
		help: 'Saves of answers that were acknowledged, repeated ones included',
		registers
	});
	const handIns = new Counter({
		name: 'bluepencil_hand_ins_total',
		help: 'Hand-ins that were acknowledged, repeated ones included',
		registers
	});
	const waits = new Histogram({
		name: 'bluepencil_database_wait_seconds',
		help: 'How long work waited for a connection to the database',
		buckets: WAITS,
		registers
	});
	const locks = new Histogram({
		name: 'bluepencil_database_lock_seconds',
		help: 'How long a transaction took to begin: on SQLite, the wait for another process that writes',
		buckets: WAITS,
		registers
	});
	const failures = new Counter({
		name: 'bluepencil_database_errors_total',
		help: 'Queries that failed: because the database was busy for too long, or otherwise',
		labelNames: ['kind'],
		registers
	});
	new Gauge({
		name: 'bluepencil_open_boards',
		help: 'Assignments whose board somebody has open in this process',
		registers,
		collect() {
			this.set(openBoards());
		}
	});

	if (newestBackup)
		new Gauge({
			name: 'bluepencil_backup_last_success_timestamp_seconds',
			help: 'When the newest backup in the folder of this process was begun; 0 where there is none',
			registers,
			collect() {
				this.set((newestBackup() ?? 0) / 1000);
			}
		});

	return {
		answered: (route, status, seconds) =>
			requests.observe({ route: route ?? 'none', status: classOf(status) }, seconds),
		saved: () => saves.inc(),
		handedIn: () => handIns.inc(),
		waited: (seconds) => waits.observe(seconds),
		locked: (seconds) => locks.observe(seconds),
		databaseFailed: (kind) => failures.inc({ kind }),
		print: async () => ({ text: await registry.metrics(), type: registry.contentType })
	};
}

const classOf = (status: number) => `${Math.floor(status / 100)}xx`;
