import { join } from 'node:path';
import { z } from 'zod';

const environment = z.object({
	DATA_DIR: z.string().min(1).default('./data'),
	/** "postgres://name:password@host/database": where several processes or machines share one. */
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
	/** Connections to PostgreSQL that one process opens at most. */
	DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
	/** Closes the secrets of authenticator apps; without one, a file in DATA_DIR holds it. */
	SEAL_KEY: z.string().min(32).optional(),
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
	/** "smtps://name:password@mail.school.example": with it, people get reset links by e-mail. */
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	/** "on": teachers may bring a text by its address, which this server then fetches. */
	IMPORT_URLS: z.enum(['on', 'off']).default('off'),
	/** With it, `/metrics` answers whoever sends it as a bearer token; without it there is no such page. */
	METRICS_TOKEN: z.string().min(16).optional(),
	/** The built worker; without one, texts are read and drafted in this process. */
	WORKER_FILE: z.string().optional(),
	/** "7": a backup is made every night, and so many are kept. */
	BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).optional(),
	/** The hour for it, by the clock of this machine. */
	BACKUP_AT: z.coerce.number().int().min(0).max(23).default(2),
	/** Where people reach this site: mailed links begin with it, never with what a request says. */
	SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
	SMTP_FROM: z.string().min(3).default('Bluepencil <bluepencil@localhost>')
});

export interface Config {
	/** The address of a PostgreSQL database, or the name of the SQLite file. */
	database: string;
	/** That one process holds to PostgreSQL at most. */
	connections: number;
	/** Held by the process that brings the data folder up to date. */
	lockFile: string;
	backups: BackupConfig;
	dataDir: string;
	/** Null where a file in `dataDir` holds it. */
	sealKey: string | null;
	logLevel: string;
	/** Null where the installation sends no mail. */
	smtpUrl: string | null;
	mailFrom: string;
	/** Present wherever mail is sent; without a slash at its end. */
	siteUrl: string | null;
	mayFetch: boolean;
	/** Null where nobody may read what is counted. */
	metricsToken: string | null;
	workerFile: string | null;
}

export interface BackupConfig {
	dir: string;
	/** How many nightly ones; null where none are made. */
	keep: number | null;
	hour: number;
}

/** Read the environment once; throws with the name of the variable that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
	// Compose files pass variables that nobody set as empty ones.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const { DATA_DIR, LOG_LEVEL, SMTP_URL, SMTP_FROM, SITE_URL, ...rest } = environment.parse(given);
	if (SMTP_URL && !SITE_URL)
		throw new Error(
			'SMTP_URL needs SITE_URL, the address of this site, for the links in its mails'
		);
	return {
		database: rest.DATABASE_URL ?? join(DATA_DIR, 'bluepencil.db'),
		connections: rest.DATABASE_POOL,
		lockFile: join(DATA_DIR, 'start.lock'),
		backups: {
			dir: join(DATA_DIR, 'backups'),
			keep: rest.BACKUP_KEEP ?? null,
			hour: rest.BACKUP_AT
		},
		dataDir: DATA_DIR,
		sealKey: rest.SEAL_KEY ?? null,
		logLevel: LOG_LEVEL,
		smtpUrl: SMTP_URL ?? null,
		mailFrom: SMTP_FROM,
		siteUrl: SITE_URL ? new URL(SITE_URL).href.replace(/\/$/, '') : null,
		mayFetch: rest.IMPORT_URLS === 'on',
		metricsToken: rest.METRICS_TOKEN ?? null,
		workerFile: rest.WORKER_FILE ?? null
	};
}
