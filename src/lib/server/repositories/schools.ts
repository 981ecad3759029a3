import type { SignUp } from '$lib/domain/accounts/sign-up';
import type { Db } from '../db/schema';

export interface School {
	id: string;
	name: string;
	signUp: SignUp;
	/** What new teachers type while `signUp` is "code". */
	teacherCode: string;
	/** Finished classes are erased after so many months; null keeps them. */
	retentionMonths: number | null;
	/** Teachers set up a second factor before they do anything else. */
	needsFactor: boolean;
	createdAt: number;
}

export async function insertSchool(db: Db, school: Omit<School, 'needsFactor'>): Promise<void> {
	await db
		.insertInto('school')
		.values({
			id: school.id,
			name: school.name,
			sign_up: school.signUp,
			teacher_code: school.teacherCode,
			retention_months: school.retentionMonths,
			created_at: school.createdAt
		})
		.execute();
}

export async function findSchool(db: Db, id: string): Promise<School | undefined> {
	const row = await schools(db).where('id', '=', id).executeTakeFirst();
	return row && toSchool(row);
}

/** In the order in which they came. */
export async function listSchools(db: Db): Promise<School[]> {
	const rows = await schools(db).orderBy('created_at').orderBy('id').execute();
	return rows.map(toSchool);
}

const toSchool = (row: Omit<School, 'needsFactor'> & { needsFactor: number }) => ({
	...row,
	needsFactor: row.needsFactor === 1
});

function schools(db: Db) {
	return db
		.selectFrom('school')
		.select([
			'id',
			'name',
			'sign_up as signUp',
			'teacher_code as teacherCode',
			'retention_months as retentionMonths',
			'needs_factor as needsFactor',
			'created_at as createdAt'
		]);
}

/** The school whose teachers type this code; undefined while it takes nobody in by code. */
export async function findSchoolByTeacherCode(db: Db, code: string): Promise<School | undefined> {
	const row = await schools(db)
		.where('teacher_code', '=', code)
		.where('sign_up', '=', 'code')
		.executeTakeFirst();
	return row && toSchool(row);
}

export async function updateSchool(
	db: Db,
	id: string,
	{ name, signUp, needsFactor }: Pick<School, 'name' | 'signUp' | 'needsFactor'>
): Promise<void> {
	await db
		.updateTable('school')
		.set({ name, sign_up: signUp, needs_factor: needsFactor ? 1 : 0 })
		.where('id', '=', id)
		.execute();
}

export async function updateTeacherCode(db: Db, id: string, code: string): Promise<void> {
	await db.updateTable('school').set({ teacher_code: code }).where('id', '=', id).execute();
}
