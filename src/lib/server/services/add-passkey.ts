import { ok, refuse, type Result } from '$lib/domain/result';
import { askForNew, readNewPasskey, type NewPasskeyAnswer } from '../auth/passkey-ceremony';
import type { RelyingParty } from '../auth/relying-party';
import type { Db } from '../db/schema';
import type { Credentials } from '../repositories/credentials';
import { deletePasskey, insertPasskey, listPasskeys } from '../repositories/passkeys';
import { noteFactors, type FactorChange } from './note-factors';
import { keepChallenge, useChallenge } from './passkey-challenge';
import { dealFirstCodes, dropIdleCodes } from './renew-recovery-codes';
import { recall, tellOnce } from './tell-once';

/** Nobody needs more, and each is a row. */
export const MOST_PASSKEYS = 20;

/** What a browser needs to know to make a passkey for somebody; null when there are enough. */
export async function askForPasskey(
	db: Db,
	{ account, site, now }: { account: Credentials; site: RelyingParty; now: number }
) {
	const { id, name } = account.person;
	const known = (await listPasskeys(db, id)).map((one) => one.id);
	if (known.length >= MOST_PASSKEYS) return null;
	const options = await askForNew(site, { id, login: account.login ?? name, name, known });
	const { challenge } = options;
	await keepChallenge(db, { challenge, purpose: 'passkey-new', userId: id, now });
	return options;
}

interface NewPasskey extends FactorChange {
	name: string;
	/** What the browser made of the question. */
	response: NewPasskeyAnswer;
	site: RelyingParty;
	requestId: string;
}

/** Keep a new passkey; tells the recovery codes once, if it is the first factor. */
export async function addPasskey(
	db: Db,
	{ name, response, site, requestId, ...change }: NewPasskey
): Promise<Result<string[], 'refused' | 'told-already'>> {
	const { person, now } = change;
	const userId = person.id;
	const request = { requestId, verb: 'add passkey', userId, now };
	const known = await recall<string[]>(db, request);
	if (known) return known;
	const isOurs = (challenge: string) =>
		useChallenge(db, { challenge, purpose: 'passkey-new', userId, now });
	const made = await readNewPasskey(response, { site, isOurs });
	if (!made) return refuse('refused');
	return tellOnce(db, request, async (tx): Promise<Result<string[], 'refused'>> => {
		if (!(await insertPasskey(tx, { ...made, userId, name, createdAt: now })))
			return refuse('refused');
		const codes = await dealFirstCodes(tx, userId);
		await noteFactors(tx, change, { action: 'factor-added', detail: { kind: 'passkey' } });
		return ok(codes);
	});
}

/** Remove a passkey of one's own; false when there is none with that id. */
export async function removePasskey(
	db: Db,
	{ passkeyId, ...change }: FactorChange & { passkeyId: string }
): Promise<boolean> {
	const userId = change.person.id;
	return db.transaction().execute(async (tx) => {
		if (!(await deletePasskey(tx, userId, passkeyId))) return false;
		await dropIdleCodes(tx, userId);
		await noteFactors(tx, change, { action: 'factor-removed', detail: { kind: 'passkey' } });
		return true;
	});
}
