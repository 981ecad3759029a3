import { ok, refuse, type Result } from '$lib/domain/result';
import { seal, unseal } from '../auth/seal';
import type { Db } from '../db/schema';
import { findOutcome, insertOutcome } from '../repositories/request-log';
import { logKey, type Request } from './request';

/** A form sent twice is told the same again for so long; a reload the next day is not. */
const TOLD_FOR_MS = 10 * 60_000;

/**
 * Do something in a transaction that is told once, like three words or a link, of which only
 * hashes are kept. The same request again changes nothing and is told the same, from a copy that
 * is sealed with the request's own id; the log holds the hash of that id. `work` writes nothing
 * when it refuses.
 */
export async function tellOnce<T, Reason extends string>(
	db: Db,
	request: Request,
	work: (tx: Db) => Promise<Result<T, Reason>>
): Promise<Result<T, Reason | 'told-already'>> {
	return db.transaction().execute(async (tx) => {
		const known = await recall<T>(tx, request);
		if (known) return known;
		const done = await work(tx);
		if (!done.ok) return done;
		const copy = JSON.stringify({ at: request.now, told: done.value });
		const outcome = seal(copy, request.requestId);
		await insertOutcome(tx, { ...logKey(request), outcome, at: request.now });
		return done;
	});
}

/** What a request was told, or that this is too long ago; undefined when it never came. */
export async function recall<T>(
	db: Db,
	request: Request
): Promise<Result<T, 'told-already'> | undefined> {
	const sealed = await findOutcome(db, logKey(request));
	if (sealed === undefined) return undefined;
	// Only this function's counterpart can have closed it, so its shape is known.
	const { at, told } = JSON.parse(unseal(sealed, request.requestId)) as { at: number; told: T };
	return request.now - at > TOLD_FOR_MS ? refuse('told-already') : ok(told);
}
