import type { ClassSettings } from '$lib/domain/classes/class-settings';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';

export interface Class extends ClassSettings {
	id: string;
	schoolId: string;
	/** Null while nobody can join. */
	joinCode: string | null;
	joinCodeExpiresAt: number | null;
	archivedAt: number | null;
	createdAt: number;
}

export async function insertClass(db: Db, one: Class): Promise<void> {
	await db
		.insertInto('class')
		.values({
			id: one.id,
			school_id: one.schoolId,
			name: one.name,
			time_zone: one.timeZone,
			join_code: one.joinCode,
			join_code_expires_at: one.joinCodeExpiresAt,
			joining: one.joining,
			naming: one.naming,
			archived_at: one.archivedAt,
			created_at: one.createdAt
		})
		.execute();
}

const taughtOne = builtOnce((db, { teacherId, classId }: Record<'teacherId' | 'classId', string>) =>
	taught(db, teacherId).where('class.id', '=', classId)
);

/** Undefined when there is none or when somebody else teaches it: both look the same. */
export async function findTaughtClass(
	db: Db,
	teacherId: string,
	classId: string
): Promise<Class | undefined> {
	const [row] = await taughtOne(db, { teacherId, classId });
	return row;
}

/** A class that a link or a learner's card leads to. */
export async function findClass(db: Db, classId: string): Promise<Class | undefined> {
	return classes(db).where('class.id', '=', classId).executeTakeFirst();
}

/** The classes of a teacher, co-taught ones too, by name. */
export async function listTaughtClasses(db: Db, teacherId: string): Promise<Class[]> {
	return taught(db, teacherId).orderBy('class.name').orderBy('class.id').execute();
}

/** The class that a code opens now; codes are kept in capitals. */
export async function findClassByCode(
	db: Db,
	joinCode: string,
	now: number
): Promise<Class | undefined> {
	return classes(db)
		.where('join_code', '=', joinCode)
		.where('archived_at', 'is', null)
		.where((eb) =>
			eb.or([eb('join_code_expires_at', 'is', null), eb('join_code_expires_at', '>', now)])
		)
		.executeTakeFirst();
}

/** Whether a code was given to any class, working or not: codes are never given twice. */
export async function isCodeGiven(db: Db, joinCode: string): Promise<boolean> {
	const row = await db
		.selectFrom('class')
		.where('join_code', '=', joinCode)
		.select('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** Change what is named, leave the rest as it is. */
export async function updateClass(
	db: Db,
	classId: string,
	{ name, timeZone, joining, naming, ...rest }: Partial<Omit<Class, 'id' | 'schoolId'>>
): Promise<void> {
	await db
		.updateTable('class')
		.set({
			...{ name, time_zone: timeZone, joining, naming },
			...('joinCode' in rest && { join_code: rest.joinCode }),
			...('joinCodeExpiresAt' in rest && { join_code_expires_at: rest.joinCodeExpiresAt }),
			...('archivedAt' in rest && { archived_at: rest.archivedAt })
		})
		.where('id', '=', classId)
		.execute();
}

export async function insertClassTeacher(
	db: Db,
	row: { classId: string; userId: string; isOwner: boolean; addedAt: number }
): Promise<void> {
	await db
		.insertInto('class_teacher')
		.values({
			class_id: row.classId,
			user_id: row.userId,
			is_owner: row.isOwner ? 1 : 0,
			added_at: row.addedAt
		})
		.onConflict((conflict) => conflict.columns(['class_id', 'user_id']).doNothing())
		.execute();
}

function classes(db: Db) {
	return db
		.selectFrom('class')
		.select([
			'class.id',
			'class.school_id as schoolId',
			'class.name',
			'class.time_zone as timeZone',
			'class.join_code as joinCode',
			'class.join_code_expires_at as joinCodeExpiresAt',
			'class.joining',
			'class.naming',
			'class.archived_at as archivedAt',
			'class.created_at as createdAt'
		]);
}

function taught(db: Db, teacherId: string) {
	return classes(db)
		.innerJoin('class_teacher', 'class_teacher.class_id', 'class.id')
		.where('class_teacher.user_id', '=', teacherId);
}
