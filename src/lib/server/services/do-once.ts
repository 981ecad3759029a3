import type { Db } from '../db/schema';
import { findOutcome, insertOutcome } from '../repositories/request-log';

interface Request {
	/** A hidden field of the form, new with each page: a form sent twice carries it twice. */
	requestId: string;
	userId: string;
	now: number;
}

/**
 * Do something in a transaction, once for a request: the same request again gets the same
 * outcome and changes nothing. The outcome is a short text, mostly the id of what was made.
 */
export async function doOnce(
	db: Db,
	{ requestId: id, userId, now }: Request,
	work: (tx: Db) => Promise<string>
): Promise<string> {
	return db.transaction().execute(async (tx) => {
		const known = await findOutcome(tx, { id, userId });
		if (known !== undefined) return known;
		const outcome = await work(tx);
		await insertOutcome(tx, { id, userId, outcome, at: now });
		return outcome;
	});
}
