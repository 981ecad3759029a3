import type { Person } from '$lib/domain/accounts/role';
import type { Db } from '../db/schema';
import { PERSON_COLUMNS, toPerson } from './users';

/** What the database keeps of a sign-in card. */
export interface CardHashes {
	secretHash: string;
	cardTokenHash: string;
}

/** Whose card a link is from. */
export async function findCardHolder(db: Db, cardTokenHash: string): Promise<Person | undefined> {
	const row = await db
		.selectFrom('user')
		.where('card_token_hash', '=', cardTokenHash)
		.where('role', '=', 'learner')
		.select(PERSON_COLUMNS)
		.executeTakeFirst();
	return row && toPerson(row);
}

/** A guest becomes a learner with a name and a card; the work done so far is hers. */
export async function nameGuest(
	db: Db,
	guestId: string,
	{ name, schoolId, secretHash, cardTokenHash }: CardHashes & { name: string; schoolId: string }
): Promise<void> {
	await db
		.updateTable('user')
		.set({ role: 'learner', name, school_id: schoolId })
		.set({ secret_hash: secretHash, card_token_hash: cardTokenHash })
		.where('id', '=', guestId)
		.where('role', '=', 'guest')
		.execute();
}

/** Take name and card away again; what was practiced stays with whoever has the session. */
export async function makeGuest(db: Db, userId: string): Promise<void> {
	await db
		.updateTable('user')
		.set({ role: 'guest', name: '', school_id: null, secret_hash: null, card_token_hash: null })
		.where('id', '=', userId)
		.where('role', '=', 'learner')
		.where('login', 'is', null)
		.execute();
}

/** A new card; the old one works no longer. */
export async function updateCard(
	db: Db,
	userId: string,
	{ secretHash, cardTokenHash }: CardHashes
): Promise<void> {
	await db
		.updateTable('user')
		.set({ secret_hash: secretHash, card_token_hash: cardTokenHash })
		.where('id', '=', userId)
		.execute();
}

export async function updateName(db: Db, userId: string, name: string): Promise<void> {
	await db.updateTable('user').set({ name }).where('id', '=', userId).execute();
}

/**
 * Those of these people whose name and card the teachers of the school may change: its learners
 * who have no sign-in of their own.
 */
export async function listCardLearners(
	db: Db,
	schoolId: string,
	userIds: readonly string[]
): Promise<string[]> {
	if (userIds.length === 0) return [];
	const rows = await db
		.selectFrom('user')
		.where('id', 'in', userIds)
		.where('role', '=', 'learner')
		.where('school_id', '=', schoolId)
		.where('login', 'is', null)
		.select('id')
		.execute();
	return rows.map(({ id }) => id);
}

/** Whether somebody has practiced: begun an attempt or taken a lesson. */
export async function hasWork(db: Db, userId: string): Promise<boolean> {
	const attempt = await db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.select('id')
		.limit(1)
		.executeTakeFirst();
	if (attempt) return true;
	const lesson = await db
		.selectFrom('lesson_done')
		.where('user_id', '=', userId)
		.select('lesson_id')
		.limit(1)
		.executeTakeFirst();
	return lesson !== undefined;
}

/** What was given to one learner alone is given to another instead. */
export async function moveTargets(db: Db, fromId: string, toId: string): Promise<void> {
	await db
		.updateTable('assignment_target')
		.set({ user_id: toId })
		.where('user_id', '=', fromId)
		.execute();
}

/** The groups of one learner become those of another, none of them twice. */
export async function moveGroups(db: Db, fromId: string, toId: string): Promise<void> {
	await db
		.deleteFrom('group_member')
		.where('user_id', '=', fromId)
		.where('group_id', 'in', (eb) =>
			eb.selectFrom('group_member').where('user_id', '=', toId).select('group_id')
		)
		.execute();
	await db
		.updateTable('group_member')
		.set({ user_id: toId })
		.where('user_id', '=', fromId)
		.execute();
}
