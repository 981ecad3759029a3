import type { Db } from '../db/schema';

// What is stored about one person, for a copy that the person may have. No hashes, no tokens.

export async function readProfile(db: Db, id: string) {
	const row = await db
		.selectFrom('user')
		.leftJoin('school', 'school.id', 'user.school_id')
		.where('user.id', '=', id)
		.select(['user.id', 'user.role', 'user.name', 'user.login', 'user.email'])
		.select(['school.name as school', 'user.is_admin', 'user.is_operator'])
		.select(['user.created_at as createdAt', 'user.secret_hash', 'user.card_token_hash'])
		.executeTakeFirst();
	if (!row) return undefined;
	const { secret_hash, card_token_hash, is_admin, is_operator, ...rest } = row;
	return {
		...rest,
		isAdmin: is_admin === 1,
		isOperator: is_operator === 1,
		hasSecret: secret_hash !== null,
		hasCard: card_token_hash !== null
	};
}

export async function listMemberships(db: Db, userId: string) {
	return db
		.selectFrom('enrollment')
		.innerJoin('class', 'class.id', 'enrollment.class_id')
		.where('enrollment.user_id', '=', userId)
		.orderBy('enrollment.joined_at')
		.select(['class.id as classId', 'class.name as class', 'enrollment.state'])
		.select(['enrollment.support', 'enrollment.joined_at as joinedAt'])
		.execute();
}

export async function listGroupsOf(db: Db, userId: string) {
	return db
		.selectFrom('group_member')
		.innerJoin('learner_group', 'learner_group.id', 'group_member.group_id')
		.where('group_member.user_id', '=', userId)
		.orderBy('learner_group.name')
		.select(['learner_group.class_id as classId', 'learner_group.name'])
		.execute();
}

export async function listTeaching(db: Db, userId: string) {
	return db
		.selectFrom('class_teacher')
		.innerJoin('class', 'class.id', 'class_teacher.class_id')
		.where('class_teacher.user_id', '=', userId)
		.orderBy('class_teacher.added_at')
		.select(['class.id as classId', 'class.name as class'])
		.select(['class_teacher.is_owner as isOwner', 'class_teacher.added_at as addedAt'])
		.execute();
}

export async function listSavedQuizzesOf(db: Db, ownerId: string) {
	return db
		.selectFrom('saved_quiz')
		.where('owner_id', '=', ownerId)
		.orderBy('created_at')
		.select(['id', 'title', 'created_at as createdAt', 'updated_at as updatedAt'])
		.execute();
}

export async function listAssignedBy(db: Db, userId: string) {
	return db
		.selectFrom('assignment')
		.where('created_by', '=', userId)
		.orderBy('created_at')
		.select(['id', 'class_id as classId', 'title', 'created_at as createdAt'])
		.execute();
}

/** Log entries that somebody made or that are about somebody. */
export async function listEventsAbout(db: Db, userId: string) {
	return db
		.selectFrom('audit_event')
		.where((eb) => eb.or([eb('actor_id', '=', userId), eb('subject_id', '=', userId)]))
		.orderBy('at')
		.orderBy('id')
		.select(['at', 'action', 'class_id as classId', 'actor_id as actorId'])
		.execute();
}

/** Articles that somebody brought, with the text that lies on the desk. */
export async function listArticlesOf(db: Db, userId: string) {
	return db
		.selectFrom('article')
		.innerJoin('desk', 'desk.article_id', 'article.id')
		.innerJoin('article_revision', 'article_revision.id', 'desk.article_revision_id')
		.where('article.owner_id', '=', userId)
		.orderBy('article.id')
		.select(['article.id', 'about', 'text'])
		.execute();
}
