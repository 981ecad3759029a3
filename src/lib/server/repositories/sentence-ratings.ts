import type { EloRating } from '$lib/domain/review/elo-rating';
import type { Db } from '../db/schema';

/** How hard sentences are known to be, by the fingerprint of their words. */
export async function listRatings(
	db: Db,
	hashes: readonly string[]
): Promise<Map<string, EloRating>> {
	if (hashes.length === 0) return new Map();
	const rows = await db
		.selectFrom('sentence_rating')
		.where('text_hash', 'in', hashes)
		.select(['text_hash', 'value', 'answers'])
		.execute();
	return new Map(rows.map(({ text_hash, ...rating }) => [text_hash, rating]));
}

export async function upsertRating(
	db: Db,
	hash: string,
	{ value, answers }: EloRating
): Promise<void> {
	await db
		.insertInto('sentence_rating')
		.values({ text_hash: hash, value, answers })
		.onConflict((conflict) => conflict.column('text_hash').doUpdateSet({ value, answers }))
		.execute();
}
