import type { Db } from '../db/schema';

/** A class of a school that erases finished classes, and when somebody last did something in it. */
export interface RestingClass {
	id: string;
	schoolId: string;
	months: number;
	/** When it was archived; else the last thing that happened or is due. */
	restsSince: number;
}

/** The classes of all schools that have a rule for finished ones, or just one class. */
export async function listResting(db: Db, classId?: string): Promise<RestingClass[]> {
	const rows = await db
		.selectFrom('class')
		.innerJoin('school', 'school.id', 'class.school_id')
		.where('school.retention_months', 'is not', null)
		.$if(classId !== undefined, (query) => query.where('class.id', '=', classId ?? ''))
		.select([
			'class.id',
			'class.school_id as schoolId',
			'school.retention_months as months',
			'class.archived_at as archivedAt',
			'class.created_at as createdAt'
		])
		.select(({ selectFrom }) => {
			const ofClass = selectFrom('assignment').whereRef('assignment.class_id', '=', 'class.id');
			const work = ofClass.innerJoin('attempt', 'attempt.assignment_id', 'assignment.id');
			return [
				selectFrom('enrollment')
					.whereRef('enrollment.class_id', '=', 'class.id')
					.select(({ fn }) => fn.max('enrollment.joined_at').as('at'))
					.as('joinedAt'),
				ofClass.select(({ fn }) => fn.max('assignment.created_at').as('at')).as('assignedAt'),
				ofClass.select(({ fn }) => fn.max('assignment.due_at').as('at')).as('dueAt'),
				work.select(({ fn }) => fn.max('attempt.started_at').as('at')).as('startedAt'),
				work
					.innerJoin('response', 'response.attempt_id', 'attempt.id')
					.select(({ fn }) => fn.max('response.saved_at').as('at'))
					.as('savedAt')
			];
		})
		.execute();
	return rows.flatMap(({ id, schoolId, months, archivedAt, ...times }) => {
		const { createdAt, joinedAt, assignedAt, dueAt, startedAt, savedAt } = times;
		const all = [createdAt, joinedAt, assignedAt, dueAt, startedAt, savedAt];
		const restsSince = archivedAt ?? Math.max(...all.map((at) => at ?? 0));
		return months === null ? [] : [{ id, schoolId, months, restsSince }];
	});
}

/** Null keeps finished classes. */
export async function updateRetention(
	db: Db,
	schoolId: string,
	months: number | null
): Promise<void> {
	await db
		.updateTable('school')
		.set({ retention_months: months })
		.where('id', '=', schoolId)
		.execute();
}

/** Log entries from before then. */
export async function deleteEventsBefore(db: Db, at: number): Promise<void> {
	await db.deleteFrom('audit_event').where('at', '<', at).execute();
}
