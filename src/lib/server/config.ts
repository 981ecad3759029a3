import { join } from 'node:path';
import { z } from 'zod';

const environment = z.object({
	DATA_DIR: z.string().min(1).default('./data'),
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
	/** "smtps://name:password@mail.school.example": with it, people get reset links by e-mail. */
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	/** "on": teachers may bring a text by its address, which this server then fetches. */
	IMPORT_URLS: z.enum(['on', 'off']).default('off'),
	/** The built worker; without one, texts are read and drafted in this process. */
	WORKER_FILE: z.string().optional(),
	/** "7": a backup is made every night, and so many are kept. */
	BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).optional(),
	/** The hour for it, by the clock of this machine. */
	BACKUP_AT: z.coerce.number().int().min(0).max(23).default(2),
	SMTP_FROM: z.string().min(3).default('Bluepencil <bluepencil@localhost>')
});

export interface Config {
	databaseFile: string;
	backups: BackupConfig;
	logLevel: string;
	/** Null where the installation sends no mail. */
	smtpUrl: string | null;
	mailFrom: string;
	mayFetch: boolean;
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
	const { DATA_DIR, LOG_LEVEL, SMTP_URL, SMTP_FROM, ...rest } = environment.parse(env);
	return {
		databaseFile: join(DATA_DIR, 'bluepencil.db'),
		backups: {
			dir: join(DATA_DIR, 'backups'),
			keep: rest.BACKUP_KEEP ?? null,
			hour: rest.BACKUP_AT
		},
		logLevel: LOG_LEVEL,
		smtpUrl: SMTP_URL ?? null,
		mailFrom: SMTP_FROM,
		mayFetch: rest.IMPORT_URLS === 'on',
		workerFile: rest.WORKER_FILE ?? null
	};
}
