import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Db } from '$lib/server/db/schema';

/**
 * What may change although a request was refused: tries are counted, sessions go on, and a page that
 * is shown again with a refusal is a visit.
 */
const COUNTS_ALONG = new Set(['rate_limit', 'session', 'desk_visit']);

/** A checksum of every table, by its name. */
export async function readStored(db: Db): Promise<Map<string, string>> {
	const any = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
	const sums = new Map<string, string>();
	for (const { name } of await db.introspection.getTables()) {
		if (COUNTS_ALONG.has(name)) continue;
		const rows = await any.selectFrom(name).selectAll().execute();
		const sum = createHash('sha256');
		for (const row of rows.map((one) => JSON.stringify(one)).sort()) sum.update(row).update('\n');
		sums.set(name, sum.digest('hex'));
	}
	return sums;
}

/** The tables that are not what they were. */
export function changedIn(before: Map<string, string>, after: Map<string, string>): string[] {
	return [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);
}
