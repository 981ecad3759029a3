import type { Db } from '../db/schema';

/** The teachers of a class, owners first. */
export async function listTeachersOf(db: Db, classId: string) {
	return db
		.selectFrom('class_teacher')
		.innerJoin('user', 'user.id', 'class_teacher.user_id')
		.where('class_teacher.class_id', '=', classId)
		.orderBy('class_teacher.is_owner', 'desc')
		.orderBy('class_teacher.added_at')
		.select(['user.id', 'user.name', 'class_teacher.is_owner as isOwner'])
		.execute();
}

/** The groups of a class with the ids of their members. */
export async function listGroupsIn(db: Db, classId: string) {
	const rows = await db
		.selectFrom('learner_group')
		.leftJoin('group_member', 'group_member.group_id', 'learner_group.id')
		.where('learner_group.class_id', '=', classId)
		.orderBy('learner_group.name')
		.select(['learner_group.id', 'learner_group.name', 'group_member.user_id as userId'])
		.execute();
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return [...names].map(([id, name]) => {
		const members = rows.flatMap((row) => (row.id === id && row.userId ? [row.userId] : []));
		return { id, name, members };
	});
}

/** The assignments of a class with their terms. */
export async function listAssignmentsIn(db: Db, classId: string) {
	return db
		.selectFrom('assignment')
		.where('class_id', '=', classId)
		.orderBy('created_at')
		.orderBy('id')
		.select([
			'id',
			'title',
			'quiz_id as quizId',
			'opens_at as opensAt',
			'due_at as dueAt',
			'late_rule as lateRule'
		])
		.select(['attempts_allowed as attemptsAllowed', 'keep', 'feedback'])
		.select(['is_for_all as isForAll', 'created_at as createdAt', 'closed_at as closedAt'])
		.execute();
}
