import type { Db } from '../db/schema';

export interface ListedTeacher {
	id: string;
	name: string;
	login: string | null;
	isAdmin: boolean;
	isOperator: boolean;
}

/** The teachers of a school by name. */
export async function listTeachers(db: Db, schoolId: string): Promise<ListedTeacher[]> {
	const rows = await teachers(db)
		.where('school_id', '=', schoolId)
		.orderBy('name')
		.orderBy('id')
		.execute();
	return rows.map(toTeacher);
}

/** Undefined when there is none or when it is another school's: both look the same. */
export async function findTeacher(
	db: Db,
	schoolId: string,
	userId: string
): Promise<ListedTeacher | undefined> {
	const row = await teachers(db)
		.where('school_id', '=', schoolId)
		.where('id', '=', userId)
		.executeTakeFirst();
	return row && toTeacher(row);
}

/** Whether anybody has set the program up. */
export async function hasTeacher(db: Db): Promise<boolean> {
	return (await teachers(db).limit(1).executeTakeFirst()) !== undefined;
}

export async function updateAdmin(db: Db, userId: string, isAdmin: boolean): Promise<void> {
	await db
		.updateTable('user')
		.set({ is_admin: isAdmin ? 1 : 0 })
		.where('id', '=', userId)
		.execute();
}

const toTeacher = (
	row: { is_admin: number; is_operator: number } & Omit<ListedTeacher, 'isAdmin' | 'isOperator'>
) => {
	const { id, name, login } = row;
	return { id, name, login, isAdmin: row.is_admin === 1, isOperator: row.is_operator === 1 };
};

function teachers(db: Db) {
	return db
		.selectFrom('user')
		.where('role', '=', 'teacher')
		.select(['id', 'name', 'login', 'is_admin', 'is_operator']);
}
