import type { EloRating } from '$lib/domain/review/elo-rating';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { listRatings } from '../repositories/sentence-ratings';

/** How hard these sentences are known to be, by their words; those nobody answered yet are left out. */
export async function readRatings(
	db: Db,
	texts: readonly string[]
): Promise<Map<string, EloRating>> {
	const hashes = new Map(texts.map((text) => [fingerprint(text), text]));
	const ratings = await listRatings(db, [...hashes.keys()]);
	return new Map([...ratings].map(([hash, rating]) => [hashes.get(hash) ?? '', rating]));
}
