import type { Key } from '$lib/domain/keys/key';
import type { Verdict } from '$lib/domain/editing/verdict';
import type { Db } from '../db/schema';
import { parseKey } from '../db/stored-json';

/** A published key of an article, with the text it was made for. */
export interface PublishedKey {
	id: string;
	key: Key;
	text: string;
	revisionId: string;
	createdAt: number;
	publishedBy: string | null;
}

/** All published keys of an article, newest first. Ask first who may see the article. */
export async function listPublishedKeys(db: Db, articleId: string): Promise<PublishedKey[]> {
	const rows = await db
		.selectFrom('article_revision')
		.innerJoin('key_version', 'key_version.article_revision_id', 'article_revision.id')
		.leftJoin('user', 'user.id', 'key_version.published_by')
		.where('article_revision.article_id', '=', articleId)
		.select([
			'key_version.id',
			'key',
			'text',
			'article_revision.id as revisionId',
			'key_version.created_at as createdAt',
			'user.name as publishedBy'
		])
		.execute();
	return rows
		.map((row) => ({ ...row, key: parseKey(row.key) }))
		.sort((a, b) => b.key.version - a.key.version);
}

interface RuleVerdict {
	place: string;
	rule: string;
	engineVersion: number;
	verdict: Verdict;
	confidence: number;
}

export async function upsertVerdict(
	db: Db,
	{ place, rule, engineVersion, verdict, confidence }: RuleVerdict
): Promise<void> {
	await db
		.insertInto('rule_verdict')
		.values({ place, rule, engine_version: engineVersion, verdict, confidence })
		.onConflict((conflict) => conflict.column('place').doUpdateSet({ verdict }))
		.execute();
}

/** How often what a rule proposed was kept, adjusted and left out. */
export async function countVerdicts(
	db: Db
): Promise<{ rule: string; engineVersion: number; verdict: Verdict; n: number }[]> {
	const rows = await db
		.selectFrom('rule_verdict')
		.groupBy(['rule', 'engine_version', 'verdict'])
		.orderBy('rule')
		.orderBy('engine_version')
		.select(['rule', 'engine_version as engineVersion', 'verdict'])
		.select(({ fn }) => fn.countAll().as('n'))
		.execute();
	return rows.map((row) => ({ ...row, n: Number(row.n) }));
}
