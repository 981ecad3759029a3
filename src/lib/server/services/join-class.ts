import { v7 as newId } from 'uuid';
import { nameKey } from '$lib/domain/accounts/name-key';
import type { Person } from '$lib/domain/accounts/role';
import type { Card } from '$lib/domain/classes/card';
import { MAX_LEARNERS } from '$lib/domain/classes/roster';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import {
	findEnrollment,
	insertEnrollment,
	listNameKeys,
	type Enrollment
} from '../repositories/enrollments';
import { nameGuest } from '../repositories/learners';
import { deleteUserSessions } from '../repositories/sessions';
import { insertUser } from '../repositories/users';
import { dealCard } from './deal-card';
import { recall, tellOnce } from './tell-once';

type Refusal = 'name-taken' | 'class-full';

interface Join {
	into: Class;
	/** Tidy, and seen to be fit for a class. */
	name: string;
	/** The guest whose practice the new learner keeps; null begins without any. */
	guestId: string | null;
	requestId: string;
	now: number;
}

/** Make a learner of whoever has the code, and the card that she comes back with. */
export async function joinClass(
	db: Db,
	{ into, name, guestId, requestId, now }: Join
): Promise<Result<Card, Refusal | 'told-already'>> {
	const { words, token, ...hashes } = await dealCard();
	const request = { requestId, verb: 'join', userId: null, now };
	return tellOnce(db, request, async (tx): Promise<Result<Card, Refusal>> => {
		const refusal = await refusalOf(tx, into, name);
		if (refusal) return refuse(refusal);
		const userId = guestId ?? newId();
		const person = { name, schoolId: into.schoolId, ...hashes };
		if (guestId) {
			await nameGuest(tx, guestId, person);
			await deleteUserSessions(tx, guestId);
		} else await insertUser(tx, { id: userId, role: 'learner', ...person, createdAt: now });
		await enroll(tx, { into, userId, name, now });
		return ok({ userId, name, words, token });
	});
}

/** A learner who has an account comes into one more class with it. */
export async function joinAsLearner(
	db: Db,
	{ into, learner, now }: { into: Class; learner: Person; now: number }
): Promise<Result<Enrollment['state'], Refusal>> {
	return db.transaction().execute(async (tx): Promise<Result<Enrollment['state'], Refusal>> => {
		const { id: userId, name } = learner;
		const known = await findEnrollment(tx, { classId: into.id, userId });
		if (known) return ok(known.state);
		const refusal = await refusalOf(tx, into, name);
		return refusal ? refuse(refusal) : ok(await enroll(tx, { into, userId, name, now }));
	});
}

async function refusalOf(tx: Db, into: Class, name: string): Promise<Refusal | null> {
	const taken = await listNameKeys(tx, into.id);
	if (taken.has(nameKey(name))) return 'name-taken';
	return taken.size >= MAX_LEARNERS ? 'class-full' : null;
}

async function enroll(
	tx: Db,
	{ into, userId, name, now }: { into: Class; userId: string; name: string; now: number }
): Promise<Enrollment['state']> {
	const { id: classId, schoolId, joining } = into;
	const state = joining === 'approve' ? 'waiting' : 'active';
	const seat = {
		classId,
		userId,
		nameKey: nameKey(name),
		state,
		support: {},
		joinedAt: now
	} as const;
	await insertEnrollment(tx, seat);
	const event = { schoolId, classId, actorId: userId, subjectId: userId, at: now };
	await insertAuditEvent(tx, { ...event, action: 'learner-joined', detail: { state } });
	return state;
}

/** The card that a form of a newcomer came to, if it was sent a moment ago. */
export async function recallCard(
	db: Db,
	requestId: string,
	now: number
): Promise<Card | undefined> {
	const known = await recall<Card>(db, { requestId, verb: 'join', userId: null, now });
	return known?.ok ? known.value : undefined;
}
