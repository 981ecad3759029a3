import type { Db } from '../db/schema';
import { findOutcome, insertOutcome } from '../repositories/request-log';
import { logKey, type Request } from './request';

/**
 * Do something in a transaction, once for a request: the same request again gets the same
 * outcome and changes nothing. The outcome is a short text, mostly the id of what was made; null
 * says that nothing was done, and is not remembered.
 */
export async function doOnce<Outcome extends string | null>(
	db: Db,
	request: Request,
	work: (tx: Db) => Promise<Outcome>
): Promise<Outcome | string> {
	return db.transaction().execute(async (tx) => {
		const known = await findOutcome(tx, logKey(request));
		if (known !== undefined) return known;
		const outcome = await work(tx);
		if (outcome !== null) await insertOutcome(tx, { ...logKey(request), outcome, at: request.now });
		return outcome;
	});
}
