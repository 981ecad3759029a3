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
	createdAt: number;
}

export async function insertSchool(db: Db, school: School): Promise<void> {
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
	return schools(db).where('id', '=', id).executeTakeFirst();
}

/** In the order in which they came. */
export async function listSchools(db: Db): Promise<School[]> {
	return schools(db).orderBy('created_at').orderBy('id').execute();
}

function schools(db: Db) {
	return db
		.selectFrom('school')
		.select([
			'id',
			'name',
			'sign_up as signUp',
			'teacher_code as teacherCode',
			'retention_months as retentionMonths',
			'created_at as createdAt'
		]);
}

/** The school whose teachers type this code; undefined while it takes nobody in by code. */
export async function findSchoolByTeacherCode(db: Db, code: string): Promise<School | undefined> {
	return schools(db)
		.where('teacher_code', '=', code)
		.where('sign_up', '=', 'code')
		.executeTakeFirst();
}

export async function updateSchool(
	db: Db,
	id: string,
	{ name, signUp }: Pick<School, 'name' | 'signUp'>
): Promise<void> {
	await db.updateTable('school').set({ name, sign_up: signUp }).where('id', '=', id).execute();
}

export async function updateTeacherCode(db: Db, id: string, code: string): Promise<void> {
	await db.updateTable('school').set({ teacher_code: code }).where('id', '=', id).execute();
}
