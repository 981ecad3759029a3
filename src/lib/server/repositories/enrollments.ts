import type { Support } from '$lib/domain/classes/class-settings';
import { builtOnce } from '../db/built-once';
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

/** A learner in a class. */
export type Seat = Pick<Enrollment, 'classId' | 'userId'>;

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

const roster = builtOnce((db, { classId }: { classId: string }) =>
	enrollments(db).where('class_id', '=', classId).orderBy('name_key')
);

/** Everybody in a class by name, those who wait to be let in too. */
export async function listEnrollments(db: Db, classId: string): Promise<Enrollment[]> {
	const rows = await roster(db, { classId });
	return rows.map((row) => ({ ...row, support: parseSupport(row.support) }));
}

const waiting = builtOnce((db, { classId }: { classId: string }) =>
	db
		.selectFrom('enrollment')
		.where('class_id', '=', classId)
		.where('state', '=', 'waiting')
		.select(({ fn }) => fn.countAll<number | string>().as('n'))
);

/** How many wait to be let into a class. */
export async function countWaiting(db: Db, classId: string): Promise<number> {
	const [row] = await waiting(db, { classId });
	return Number(row?.n ?? 0);
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

/** The class of a learner, whatever its state; undefined when the learner is not in it. */
export async function findEnrollment(
	db: Db,
	{ classId, userId }: Seat
): Promise<Enrollment | undefined> {
	const row = await enrollments(db)
		.where('class_id', '=', classId)
		.where('user_id', '=', userId)
		.executeTakeFirst();
	return row && { ...row, support: parseSupport(row.support) };
}

/** The names of a class as sign-in compares them. */
export async function listNameKeys(db: Db, classId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('enrollment')
		.where('class_id', '=', classId)
		.select('name_key')
		.execute();
	return new Set(rows.map((row) => row.name_key));
}

/** The classes of a learner, those that she waits for too, by name. */
export async function listClassesOf(
	db: Db,
	userId: string
): Promise<{ classId: string; name: string; state: Enrollment['state'] }[]> {
	return db
		.selectFrom('enrollment')
		.innerJoin('class', 'class.id', 'enrollment.class_id')
		.where('enrollment.user_id', '=', userId)
		.orderBy('class.name')
		.select(['class.id as classId', 'class.name', 'enrollment.state'])
		.execute();
}

/** Change what is named, leave the rest as it is. */
export async function updateEnrollment(
	db: Db,
	{ classId, userId }: Seat,
	{ state, nameKey, support }: Partial<Pick<NewEnrollment, 'state' | 'nameKey' | 'support'>>
): Promise<void> {
	await db
		.updateTable('enrollment')
		.set({ state, name_key: nameKey, support: support && JSON.stringify(support) })
		.where('class_id', '=', classId)
		.where('user_id', '=', userId)
		.execute();
}

/** Take a learner out of a class and its groups; her work stays. */
export async function deleteEnrollment(db: Db, { classId, userId }: Seat): Promise<void> {
	await db
		.deleteFrom('group_member')
		.where('user_id', '=', userId)
		.where(
			'group_id',
			'in',
			db.selectFrom('learner_group').where('class_id', '=', classId).select('id')
		)
		.execute();
	await db
		.deleteFrom('enrollment')
		.where('class_id', '=', classId)
		.where('user_id', '=', userId)
		.execute();
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
