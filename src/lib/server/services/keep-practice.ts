import { v7 as newId } from 'uuid';
import { selfLogin } from '$lib/domain/accounts/login';
import { dealWords } from '$lib/domain/accounts/secret-words';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashSecret } from '../auth/secret';
import { secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { findCredentialsByLogin, updateGuestToLearner } from '../repositories/credentials';
import { deleteLinksTo } from '../repositories/links';
import { insertUser } from '../repositories/users';
import { recall, tellOnce } from './tell-once';

interface Keep {
	/** Whose practice becomes the account's; null for somebody who has not practiced yet. */
	guestId: string | null;
	name: string;
	email: string | null;
	requestId: string;
	now: number;
}

const KEEP = { verb: 'keep', userId: null };

interface Kept {
	id: string;
	name: string;
	words: string;
}

/** An account without a class: a name and three words, which are told this once. */
export async function keepPractice(
	db: Db,
	{ guestId, name, email, requestId, now }: Keep
): Promise<Result<Kept, 'name-taken' | 'told-already'>> {
	const words = dealWords(secureRandom);
	const secretHash = await hashSecret(words);
	const login = selfLogin(name);
	const request = { requestId, ...KEEP, now };
	return tellOnce(db, request, async (tx): Promise<Result<Kept, 'name-taken'>> => {
		if (await findCredentialsByLogin(tx, login)) return refuse('name-taken');
		const id = guestId ?? newId();
		const learner = { id, name, login, email, secretHash };
		const isGuest = await updateGuestToLearner(tx, learner);
		if (!isGuest)
			await insertUser(tx, { ...learner, role: 'learner', schoolId: null, createdAt: now });
		await deleteLinksTo(tx, 'resume', id);
		const event = { schoolId: null, actorId: id, subjectId: id, at: now };
		await insertAuditEvent(tx, { ...event, action: 'account-created' });
		return ok({ id, name, words });
	});
}

/** Whether this form has arrived before; whoever sent it may be signed in by now. */
export async function wasKept(db: Db, requestId: string, now: number): Promise<boolean> {
	return (await recall<Kept>(db, { requestId, ...KEEP, now })) !== undefined;
}
