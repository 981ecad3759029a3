import { join } from 'node:path';
import { z } from 'zod';

const environment = z.object({
	DATA_DIR: z.string().min(1).default('./data'),
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')
});

export interface Config {
	databaseFile: string;
	logLevel: string;
}

/** Read the environment once; throws with the name of the variable that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
	const { DATA_DIR, LOG_LEVEL } = environment.parse(env);
	return { databaseFile: join(DATA_DIR, 'bluepencil.db'), logLevel: LOG_LEVEL };
}
