import type { Db } from '../db/schema';

/** A class of a teacher, and who would go on with it. */
export interface TaughtClass {
	id: string;
	schoolId: string;
	name: string;
	isOwner: boolean;
	/** The teacher who came to the class first after this one; null when there is none. */
	successor: { id: string; name: string } | null;
	learners: number;
}

/** The classes of a teacher by name, with the teachers who stay when this one goes. */
export async function listDuties(db: Db, teacherId: string): Promise<TaughtClass[]> {
	const mine = await db
		.selectFrom('class_teacher')
		.innerJoin('class', 'class.id', 'class_teacher.class_id')
		.where('class_teacher.user_id', '=', teacherId)
		.orderBy('class.name')
		.select(['class.id', 'class.name', 'class.school_id', 'class_teacher.is_owner'])
		.select(({ selectFrom }) =>
			selectFrom('enrollment')
				.whereRef('enrollment.class_id', '=', 'class.id')
				.select(({ fn }) => fn.countAll().as('n'))
				.as('learners')
		)
		.execute();
	const others = await db
		.selectFrom('class_teacher')
		.innerJoin('user', 'user.id', 'class_teacher.user_id')
		.where('class_teacher.user_id', '!=', teacherId)
		.where(
			'class_teacher.class_id',
			'in',
			db.selectFrom('class_teacher').where('user_id', '=', teacherId).select('class_id')
		)
		.orderBy('class_teacher.added_at')
		.orderBy('user.id')
		.select(['class_teacher.class_id', 'user.id', 'user.name'])
		.execute();
	return mine.map(({ id, name, school_id: schoolId, is_owner, learners }) => {
		const next = others.find((other) => other.class_id === id);
		const successor = next ? { id: next.id, name: next.name } : null;
		return { id, schoolId, name, isOwner: is_owner === 1, successor, learners: Number(learners) };
	});
}

/** The class passes to somebody who teaches it already. */
export async function updateOwner(
	db: Db,
	{ classId, userId }: { classId: string; userId: string }
): Promise<void> {
	await db
		.updateTable('class_teacher')
		.set({ is_owner: 1 })
		.where('class_id', '=', classId)
		.where('user_id', '=', userId)
		.execute();
}

/** Whether somebody is the owner of a class, who alone may delete it. */
export async function isClassOwner(db: Db, teacherId: string, classId: string): Promise<boolean> {
	const row = await db
		.selectFrom('class_teacher')
		.where('class_id', '=', classId)
		.where('user_id', '=', teacherId)
		.where('is_owner', '=', 1)
		.select('user_id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Teachers who would be left alone without somebody: how many, and how many of them look after things. */
export async function countColleagues(
	db: Db,
	userId: string,
	schoolId: string | null
): Promise<{ teachers: number; operators: number; inSchool: number; admins: number }> {
	const rows = await db
		.selectFrom('user')
		.where('role', '=', 'teacher')
		.where('id', '!=', userId)
		.select(['school_id', 'is_admin', 'is_operator'])
		.execute();
	const school = rows.filter((row) => row.school_id === schoolId);
	return {
		teachers: rows.length,
		operators: rows.filter((row) => row.is_operator === 1).length,
		inSchool: school.length,
		admins: school.filter((row) => row.is_admin === 1).length
	};
}
