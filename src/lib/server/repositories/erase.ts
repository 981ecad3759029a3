import { LIMITS } from '$lib/domain/accounts/limit';
import type { Db } from '../db/schema';
import { deleteDesk } from './desks';
import { deleteTries } from './rate-limits';
import { deleteWords } from './words';
import { deleteArticle, disownShared, listUnsharedOf, retireArticle } from './own-articles';

// What deletes people and classes with everything that hangs on them, in the order that foreign
// keys ask for. Call these in a transaction. The log keeps its ids, which name nobody any more.

/** Delete people with all their work, sign-ins, memberships, and the quizzes they saved. */
export async function deletePeople(db: Db, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const attempts = db.selectFrom('attempt').where('user_id', 'in', ids).select('id');
	await deleteAttempts(
		db,
		(await attempts.execute()).map(({ id }) => id)
	);
	const quizzes = db.selectFrom('saved_quiz').where('owner_id', 'in', ids).select('id');
	await db.deleteFrom('link').where('subject_id', 'in', quizzes).execute();
	await db.deleteFrom('saved_quiz').where('owner_id', 'in', ids).execute();
	await db.deleteFrom('link').where('subject_id', 'in', ids).execute();
	await deleteArticlesOf(db, ids);
	for (const table of OF_A_USER) await db.deleteFrom(table).where('user_id', 'in', ids).execute();
	const keys = ids.flatMap((id) => Object.keys(LIMITS).map((limit) => `${limit}:${id}`));
	await db.deleteFrom('rate_limit').where('key', 'in', keys).execute();
	await db.deleteFrom('user').where('id', 'in', ids).execute();
}

/** Unshared articles go with whoever brought them; shared ones, and published keys, stay behind. */
async function deleteArticlesOf(db: Db, ids: readonly string[]): Promise<void> {
	for (const { id, keyVersionId } of await listUnsharedOf(db, ids)) {
		await deleteDesk(db, id);
		if (keyVersionId === null) await deleteArticle(db, id);
		else await retireArticle(db, id);
	}
	await disownShared(db, ids);
}

const OF_A_USER = [
	'skill_state',
	'desk_visit',
	'lesson_done',
	'group_member',
	'assignment_target',
	'enrollment',
	'class_teacher',
	'session',
	'authenticator',
	'recovery_code',
	'passkey',
	'request_log'
] as const;

/** Take a learner out of a class with the work done there; the account stays. */
export async function deleteMembership(
	db: Db,
	{ classId, userId }: { classId: string; userId: string }
): Promise<void> {
	const assignments = db.selectFrom('assignment').where('class_id', '=', classId).select('id');
	const groups = db.selectFrom('learner_group').where('class_id', '=', classId).select('id');
	const attempts = await db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.where('assignment_id', 'in', assignments)
		.select('id')
		.execute();
	await deleteAttempts(
		db,
		attempts.map(({ id }) => id)
	);
	await db
		.deleteFrom('assignment_target')
		.where('user_id', '=', userId)
		.where('assignment_id', 'in', assignments)
		.execute();
	await db
		.deleteFrom('group_member')
		.where('user_id', '=', userId)
		.where('group_id', 'in', groups)
		.execute();
	await db
		.deleteFrom('enrollment')
		.where('user_id', '=', userId)
		.where('class_id', '=', classId)
		.execute();
	await db
		.deleteFrom('skill_state')
		.where('user_id', '=', userId)
		.where('scope', '=', classId)
		.execute();
}

/** Delete a class with its groups, its assignments and all work on them; people stay. */
export async function deleteClass(db: Db, classId: string): Promise<void> {
	const assignments = db.selectFrom('assignment').where('class_id', '=', classId).select('id');
	const groups = db.selectFrom('learner_group').where('class_id', '=', classId).select('id');
	// A write comes first: from here on, another process waits instead of failing halfway.
	await db.deleteFrom('link').where('subject_id', '=', classId).execute();
	const attempts = db.selectFrom('attempt').where('assignment_id', 'in', assignments).select('id');
	await deleteAttempts(
		db,
		(await attempts.execute()).map(({ id }) => id)
	);
	await db.deleteFrom('assignment_target').where('assignment_id', 'in', assignments).execute();
	await db.deleteFrom('assignment').where('class_id', '=', classId).execute();
	await db.deleteFrom('group_member').where('group_id', 'in', groups).execute();
	await db.deleteFrom('learner_group').where('class_id', '=', classId).execute();
	await db.deleteFrom('enrollment').where('class_id', '=', classId).execute();
	await db.deleteFrom('class_teacher').where('class_id', '=', classId).execute();
	await db.deleteFrom('skill_state').where('scope', '=', classId).execute();
	for (const limit of Object.keys(LIMITS)) await deleteTries(db, `${limit}:${classId}`);
	await db.deleteFrom('class').where('id', '=', classId).execute();
}

/** So many ids fit in one statement on every database. */
const BATCH = 500;

async function deleteAttempts(db: Db, ids: readonly string[]): Promise<void> {
	for (let from = 0; from < ids.length; from += BATCH) {
		const some = ids.slice(from, from + BATCH);
		const responses = db.selectFrom('response').where('attempt_id', 'in', some).select('id');
		await db.deleteFrom('evidence').where('response_id', 'in', responses).execute();
		await deleteWords(db, responses);
		await db.deleteFrom('response_save').where('response_id', 'in', responses).execute();
		await db.deleteFrom('response').where('attempt_id', 'in', some).execute();
		await db.deleteFrom('attempt').where('id', 'in', some).execute();
	}
}

/**
 * The learners who are nowhere but in this class. Whoever signs in with a login made the account
 * alone, before any class: it does not end with one.
 */
export async function listOnlyHere(db: Db, classId: string, userId?: string): Promise<string[]> {
	const rows = await db
		.selectFrom('enrollment')
		.innerJoin('user', 'user.id', 'enrollment.user_id')
		.where('enrollment.class_id', '=', classId)
		.where('user.role', '=', 'learner')
		.where('user.login', 'is', null)
		.$if(userId !== undefined, (query) => query.where('user.id', '=', userId ?? ''))
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('enrollment as other')
						.whereRef('other.user_id', '=', 'user.id')
						.where('other.class_id', '!=', classId)
						.select('other.class_id')
				)
			)
		)
		.select('user.id')
		.execute();
	return rows.map(({ id }) => id);
}

/**
 * Guests, and learners who are in no class any more and have no sign-in of their own, who came
 * before then and have not worked since.
 */
export async function listAbandoned(db: Db, before: number): Promise<string[]> {
	const rows = await db
		.selectFrom('user')
		.where(({ and, or, eb, not, exists, selectFrom }) =>
			or([
				eb('role', '=', 'guest'),
				and([
					eb('role', '=', 'learner'),
					eb('login', 'is', null),
					not(
						exists(
							selectFrom('enrollment')
								.whereRef('enrollment.user_id', '=', 'user.id')
								.select('enrollment.class_id')
						)
					)
				])
			])
		)
		.where('created_at', '<', before)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('attempt')
						.leftJoin('response', 'response.attempt_id', 'attempt.id')
						.whereRef('attempt.user_id', '=', 'user.id')
						.where((eb) =>
							eb.or([eb('attempt.started_at', '>=', before), eb('response.saved_at', '>=', before)])
						)
						.select('attempt.id')
				)
			)
		)
		.select('id')
		.limit(BATCH)
		.execute();
	return rows.map(({ id }) => id);
}
