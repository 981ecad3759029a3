import type { Support } from '$lib/domain/classes/class-settings';
import type { Db } from '../db/schema';
import { parseSupport } from '../db/stored-json';

export interface Enrollment {
	classId: string;
	userId: string;
	/** As it is shown. */
	name: string;
	state: 'active' | 'waiting';
	support: Support;
	joinedAt: number;
}

interface NewEnrollment extends Omit<Enrollment, 'name'> {
	/** The name as sign-in compares it; one of a kind in its class. */
	nameKey: string;
}

export async function insertEnrollment(db: Db, row: NewEnrollment): Promise<void> {
	await db
		.insertInto('enrollment')
		.values({
			class_id: row.classId,
			user_id: row.userId,
			name_key: row.nameKey,
			state: row.state,
			support: JSON.stringify(row.support),
			joined_at: row.joinedAt
		})
		.execute();
}

/** Everybody in a class by name, those who wait to be let in too. */
export async function listEnrollments(db: Db, classId: string): Promise<Enrollment[]> {
	const rows = await enrollments(db).where('class_id', '=', classId).orderBy('name_key').execute();
	return rows.map((row) => ({ ...row, support: parseSupport(row.support) }));
}

/** The classes that a learner is in and may work in. */
export async function listActiveEnrollments(db: Db, userId: string): Promise<Enrollment[]> {
	const rows = await enrollments(db)
		.where('user_id', '=', userId)
		.where('state', '=', 'active')
		.orderBy('joined_at')
		.execute();
	return rows.map((row) => ({ ...row, support: parseSupport(row.support) }));
}

function enrollments(db: Db) {
	return db
		.selectFrom('enrollment')
		.innerJoin('user', 'user.id', 'enrollment.user_id')
		.select([
			'enrollment.class_id as classId',
			'enrollment.user_id as userId',
			'user.name',
			'enrollment.state',
			'enrollment.support',
			'enrollment.joined_at as joinedAt'
		]);
}

/** Whether somebody is on a class's roster. */
export async function hasEnrollments(db: Db, userId: string): Promise<boolean> {
	const row = await enrollments(db).where('user_id', '=', userId).limit(1).executeTakeFirst();
	return row !== undefined;
}
