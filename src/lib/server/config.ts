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
	/** Where people reach this site: mailed links begin with it, never with what a request says. */
	SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
	SMTP_FROM: z.string().min(3).default('Bluepencil <bluepencil@localhost>')
});

export interface Config {
	databaseFile: string;
	logLevel: string;
	/** Null where the installation sends no mail. */
	smtpUrl: string | null;
	mailFrom: string;
	/** Present wherever mail is sent; without a slash at its end. */
	siteUrl: string | null;
	mayFetch: boolean;
	workerFile: string | null;
}

/** Read the environment once; throws with the name of the variable that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
	const { DATA_DIR, LOG_LEVEL, SMTP_URL, SMTP_FROM, SITE_URL, ...rest } = environment.parse(env);
	if (SMTP_URL && !SITE_URL)
		throw new Error(
			'SMTP_URL needs SITE_URL, the address of this site, for the links in its mails'
		);
	return {
		databaseFile: join(DATA_DIR, 'bluepencil.db'),
		logLevel: LOG_LEVEL,
		smtpUrl: SMTP_URL ?? null,
		mailFrom: SMTP_FROM,
		siteUrl: SITE_URL?.replace(/\/+$/, '') ?? null,
		mayFetch: rest.IMPORT_URLS === 'on',
		workerFile: rest.WORKER_FILE ?? null
	};
}
