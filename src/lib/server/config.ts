import { join } from 'node:path';
import { z } from 'zod';

const environment = z.object({
	DATA_DIR: z.string().min(1).default('./data'),
	/** Closes the secrets of authenticator apps; without one, a file in DATA_DIR holds it. */
	SEAL_KEY: z.string().min(32).optional(),
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
	/** "smtps://name:password@mail.school.example": with it, people get reset links by e-mail. */
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	/** "on": teachers may bring a text by its address, which this server then fetches. */
	IMPORT_URLS: z.enum(['on', 'off']).default('off'),
	/** The built worker; without one, texts are read and drafted in this process. */
	WORKER_FILE: z.string().optional(),
	SMTP_FROM: z.string().min(3).default('Bluepencil <bluepencil@localhost>')
});

export interface Config {
	dataDir: string;
	databaseFile: string;
	/** Null where a file in `dataDir` holds it. */
	sealKey: string | null;
	logLevel: string;
	/** Null where the installation sends no mail. */
	smtpUrl: string | null;
	mailFrom: string;
	mayFetch: boolean;
	workerFile: string | null;
}

/** Read the environment once; throws with the name of the variable that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
	const { DATA_DIR, LOG_LEVEL, SMTP_URL, SMTP_FROM, ...rest } = environment.parse(env);
	return {
		dataDir: DATA_DIR,
		sealKey: rest.SEAL_KEY ?? null,
		databaseFile: join(DATA_DIR, 'bluepencil.db'),
		logLevel: LOG_LEVEL,
		smtpUrl: SMTP_URL ?? null,
		mailFrom: SMTP_FROM,
		mayFetch: rest.IMPORT_URLS === 'on',
		workerFile: rest.WORKER_FILE ?? null
	};
}
