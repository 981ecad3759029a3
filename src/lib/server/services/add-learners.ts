import { v7 as newId } from 'uuid';
import { nameKey } from '$lib/domain/accounts/name-key';
import type { Card } from '$lib/domain/classes/card';
import { MAX_LEARNERS } from '$lib/domain/classes/roster';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Class } from '../repositories/classes';
import { insertEnrollment, listNameKeys } from '../repositories/enrollments';
import { insertUser } from '../repositories/users';
import { dealCard } from './deal-card';
import { tellOnce } from './tell-once';

interface Add {
	taught: Class;
	teacherId: string;
	names: readonly string[];
	requestId: string;
	now: number;
}

/** Put a list of names into a class, all or none, each with a card. */
export async function addLearners(
	db: Db,
	{ taught, teacherId, names, requestId, now }: Add
): Promise<Result<Card[], 'name-taken' | 'class-full' | 'told-already'>> {
	const { id: classId, schoolId } = taught;
	const dealt = await Promise.all(names.map(async (name) => ({ name, ...(await dealCard()) })));
	return tellOnce(
		db,
		{ requestId, verb: `add ${classId}`, userId: teacherId, now },
		async (tx): Promise<Result<Card[], 'name-taken' | 'class-full'>> => {
			const taken = await listNameKeys(tx, classId);
			const together = new Set([...taken, ...names.map(nameKey)]);
			if (together.size < taken.size + names.length) return refuse('name-taken');
			if (taken.size + names.length > MAX_LEARNERS) return refuse('class-full');
			const cards: Card[] = [];
			for (const { name, words, token, ...hashes } of dealt) {
				const userId = newId();
				const person = { id: userId, role: 'learner', name, schoolId, createdAt: now } as const;
				await insertUser(tx, { ...person, ...hashes });
				const seat = { classId, userId, nameKey: nameKey(name), support: {}, joinedAt: now };
				await insertEnrollment(tx, { ...seat, state: 'active' });
				const event = { schoolId, classId, actorId: teacherId, subjectId: userId, at: now };
				await insertAuditEvent(tx, { ...event, action: 'learner-joined' });
				cards.push({ userId, name, words, token });
			}
			return ok(cards);
		}
	);
}
