import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dealWords } from '$lib/domain/accounts/secret-words';
import { secureRandom } from '$lib/server/auth/token';
import { readConfig } from '$lib/server/config';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { findCredentialsByLogin } from '$lib/server/repositories/credentials';
import { findSchool, listSchools } from '$lib/server/repositories/schools';
import { hasAnybody } from '$lib/server/repositories/users';
import { changeSecret } from '$lib/server/services/change-secret';
import { DEMO_LOGIN, DEMO_SCHOOL, fillSchool, type Sizes } from './demo/fill-school';

const USAGE = `npm run demo -- [--classes N] [--learners N] [--attempts N] [--data DIR]
fills a new installation with a school of invented people`;

const sizes = z.object({
	classes: z.coerce.number().int().min(1).max(2000).default(4),
	learners: z.coerce.number().int().min(1).max(500).default(30),
	attempts: z.coerce.number().int().min(1).max(60).default(12)
});

/** `npm run demo`: a school to look at, whose learners are simulated. */
export async function main(args: string[]): Promise<void> {
	const options = readOptions(args);
	if (!options) return refuse(USAGE);
	const db = connect(options.file);
	try {
		await migrateToLatest(db);
		const problem = await fillDemo(db, options.sizes, (line) => console.log(line));
		if (problem) return refuse(problem);
		console.log(await signInWords(db));
	} finally {
		await db.destroy();
	}
}

function readOptions(args: string[]): { sizes: Sizes; file: string } | null {
	const option = { type: 'string' } as const;
	try {
		const { values } = parseArgs({
			args,
			options: { classes: option, learners: option, attempts: option, data: option }
		});
		const file = values.data
			? join(values.data, 'bluepencil.db')
			: readConfig(process.env).database;
		return { sizes: sizes.parse(values), file };
	} catch {
		return null;
	}
}

/** Fill an empty installation; one that has the demo school stays as it is. Returns why not. */
export async function fillDemo(
	db: Db,
	sizes: Sizes,
	tell: (line: string) => void
): Promise<string | null> {
	if (await findSchool(db, DEMO_SCHOOL)) {
		tell('The demo school is here already and stays as it is; for another one, name a new --data.');
		return null;
	}
	if ((await listSchools(db)).length > 0 || (await hasAnybody(db)))
		return 'People use this installation; the demo school would stand among them. Name another folder: npm run demo -- --data DIR';
	await fillSchool(db, sizes, tell);
	return null;
}

/** A password made just now, and what to do with it. */
async function signInWords(db: Db): Promise<string> {
	const account = await findCredentialsByLogin(db, DEMO_LOGIN);
	if (!account) return `Nobody signs in with "${DEMO_LOGIN}" any more.`;
	const secret = `${dealWords(secureRandom)} ${dealWords(secureRandom)}`.replaceAll(' ', '-');
	await changeSecret(db, { account, secret, actorId: null, now: Date.now() });
	return `Start the site (npm start) and sign in as a teacher:\n  ${DEMO_LOGIN}\n  ${secret}`;
}

function refuse(why: string): void {
	console.error(why);
	process.exitCode = 2;
}
