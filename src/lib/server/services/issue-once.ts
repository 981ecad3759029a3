import type { Card } from '$lib/domain/classes/card';
import { ok, refuse, type Result } from '$lib/domain/result';
import { seal, unseal } from '../auth/seal';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { parseCards } from '../db/stored-json';
import { findOutcome, insertOutcome } from '../repositories/request-log';

/** A form sent twice shows its cards again for so long; a reload the next day does not. */
const SHOWN_FOR_MS = 10 * 60_000;

interface Request {
	/** A secret of the page that sends it: only who has it can see the cards again. */
	requestId: string;
	userId: string;
	now: number;
}

/**
 * Issue cards in a transaction, once for a request. Words are kept only hashed, so the same
 * request again gets the same cards from a copy that is sealed with the request's own id; the
 * log holds the hash of that id. `work` writes nothing when it refuses.
 */
export async function issueOnce<Reason extends string>(
	db: Db,
	{ requestId, userId, now }: Request,
	work: (tx: Db) => Promise<Result<Card[], Reason>>
): Promise<Result<Card[], Reason | 'shown-already'>> {
	const id = hashToken(requestId);
	return db.transaction().execute(async (tx) => {
		const known = await findOutcome(tx, { id, userId });
		if (known !== undefined) {
			const cards = openCards(known, requestId, now);
			return cards ? ok(cards) : refuse('shown-already');
		}
		const issued = await work(tx);
		if (!issued.ok) return issued;
		const outcome = seal(JSON.stringify({ at: now, cards: issued.value }), requestId);
		await insertOutcome(tx, { id, userId, outcome, at: now });
		return issued;
	});
}

/** What a request came to, if that was a moment ago; for pages that must not issue anew. */
export async function recallCards(
	db: Db,
	{ requestId, userId, now }: Request
): Promise<Card[] | undefined> {
	const known = await findOutcome(db, { id: hashToken(requestId), userId });
	return known === undefined ? undefined : openCards(known, requestId, now);
}

function openCards(sealed: string, requestId: string, now: number): Card[] | undefined {
	const { at, cards } = parseCards(unseal(sealed, requestId));
	return now - at > SHOWN_FOR_MS ? undefined : cards;
}
