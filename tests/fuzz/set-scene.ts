import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIGHTS } from '../e2e/rights';
import { aWorld, type World } from '../e2e/rights-world';
import { db, SESSION_COOKIE } from '../e2e/people';
import type { Scene } from './bad-request';

const ROWS = new Map(RIGHTS.map((row) => [`${row.route} ${row.ask}`, row]));

/** Names of what pages read from their address. */
const QUERIES = [
	...new Set(
		readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|svelte)$/.test(file))
			.flatMap((file) => [
				...readFileSync(join('src', file), 'utf8').matchAll(/searchParams\.get\('(\w+)'\)/g)
			])
			.map(([, name = '']) => name)
	),
	'x-sveltekit-invalidated'
];

/** Another school at work, with a page that the learner has open. */
export async function setScene(url: string, foreign?: World): Promise<Scene> {
	const real = await aWorld();
	const tokens = new Map<string, string>();
	for (const { route, token } of RIGHTS) if (token) tokens.set(route, await token(real));
	const cookie = `${SESSION_COOKIE}=${real.sessions.learner}`;
	const page = await fetch(`${url}/attempts/${real.attempt}/${real.exercise}`, {
		headers: { cookie }
	});
	const html = await page.text();
	const field = (name: string) =>
		new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	const fields = { docRev: field('docRev'), tokVer: field('tokVer') };
	return { url, real, foreign: foreign ?? real, tokens, rows: ROWS, queries: QUERIES, fields };
}

/**
 * Limits are for people who guess; a generator that is held up by them would test nothing else. The
 * database is ours, so what is counted there is forgotten, as an operator could. The server itself
 * has no switch for it.
 */
export async function forgetLimits(): Promise<void> {
	await db().deleteFrom('rate_limit').execute();
}
