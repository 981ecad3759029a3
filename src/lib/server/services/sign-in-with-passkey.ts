import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import { askForAny, readCounter, type PasskeyAnswer } from '../auth/passkey-ceremony';
import type { RelyingParty } from '../auth/relying-party';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findPasskey, updatePasskeyUse } from '../repositories/passkeys';
import { findPerson } from '../repositories/users';
import { keepChallenge, useChallenge } from './passkey-challenge';

/** What a browser needs to know to sign somebody in; it asks the person which passkey to use. */
export async function askPasskey(db: Db, { site, now }: { site: RelyingParty; now: number }) {
	const options = await askForAny(site);
	const { challenge } = options;
	await keepChallenge(db, { challenge, purpose: 'passkey-sign-in', userId: null, now });
	return options;
}

interface Answer {
	response: PasskeyAnswer;
	site: RelyingParty;
	now: number;
}

/**
 * Sign in with a passkey alone: having the device is one factor, and the finger, face or PIN that
 * it was shown is the other.
 */
export async function signInWithPasskey(
	db: Db,
	{ response, site, now }: Answer
): Promise<Result<Person, 'refused'>> {
	const known = await findPasskey(db, response.id);
	if (!known) return refuse('refused');
	const isOurs = (challenge: string) =>
		useChallenge(db, { challenge, purpose: 'passkey-sign-in', userId: null, now });
	const counter = await readCounter(response, { site, isOurs, known });
	if (counter === undefined) return refuse('refused');
	return db.transaction().execute(async (tx) => {
		const isNext = await updatePasskeyUse(tx, { id: known.id, counter, now });
		const person = isNext && (await findPerson(tx, known.userId));
		if (!person) return refuse('refused');
		const event = { schoolId: person.schoolId, actorId: person.id, subjectId: person.id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'signed-in', detail: { by: 'passkey' } });
		return ok(person);
	});
}
