import type { Db } from '../db/schema';

export interface ClassTeacher {
	userId: string;
	name: string;
	isOwner: boolean;
}

/** Who teaches a class: the owner first, then as they came. */
export async function listClassTeachers(db: Db, classId: string): Promise<ClassTeacher[]> {
	const rows = await db
		.selectFrom('class_teacher')
		.innerJoin('user', 'user.id', 'class_teacher.user_id')
		.where('class_id', '=', classId)
		.orderBy('is_owner', 'desc')
		.orderBy('added_at')
		.select(['user_id as userId', 'user.name', 'is_owner'])
		.execute();
	return rows.map(({ is_owner, ...row }) => ({ ...row, isOwner: is_owner === 1 }));
}

/** Let a co-teacher go; an owner stays whoever asks. False when nobody went. */
export async function deleteCoTeacher(
	db: Db,
	{ classId, userId }: { classId: string; userId: string }
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('class_teacher')
		.where('class_id', '=', classId)
		.where('user_id', '=', userId)
		.where('is_owner', '=', 0)
		.executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}
