import type { Db } from '../db/schema';

/** A class as the list of a teacher shows it. */
export interface ClassGlance {
	id: string;
	name: string;
	joinCode: string | null;
	joinCodeExpiresAt: number | null;
	archivedAt: number | null;
	isOwner: boolean;
	learners: number;
	waiting: number;
	assignments: number;
}

/** The classes of a teacher by name, with how many learners and assignments each has. */
export async function listClassGlances(db: Db, teacherId: string): Promise<ClassGlance[]> {
	const rows = await db
		.selectFrom('class_teacher')
		.innerJoin('class', 'class.id', 'class_teacher.class_id')
		.where('class_teacher.user_id', '=', teacherId)
		.orderBy('class.name')
		.orderBy('class.id')
		.select([
			'class.id',
			'class.name',
			'class.join_code as joinCode',
			'class.join_code_expires_at as joinCodeExpiresAt',
			'class.archived_at as archivedAt',
			'class_teacher.is_owner'
		])
		.select(({ selectFrom }) => {
			const counted = (state: 'active' | 'waiting') =>
				selectFrom('enrollment')
					.whereRef('enrollment.class_id', '=', 'class.id')
					.where('enrollment.state', '=', state)
					.select(({ fn }) => fn.countAll().as('n'));
			return [
				counted('active').as('learners'),
				counted('waiting').as('waiting'),
				selectFrom('assignment')
					.whereRef('assignment.class_id', '=', 'class.id')
					.select(({ fn }) => fn.countAll().as('n'))
					.as('assignments')
			];
		})
		.execute();
	return rows.map(({ is_owner, learners, waiting, assignments, ...row }) => ({
		...row,
		isOwner: is_owner === 1,
		learners: Number(learners),
		waiting: Number(waiting),
		assignments: Number(assignments)
	}));
}

/** The assignments of a class, the newest first, for the glance on its first page. */
export async function listAssignmentGlances(
	db: Db,
	classId: string
): Promise<{ id: string; title: string; opensAt: number | null; dueAt: number | null }[]> {
	return db
		.selectFrom('assignment')
		.where('class_id', '=', classId)
		.orderBy('created_at', 'desc')
		.select(['id', 'title', 'opens_at as opensAt', 'due_at as dueAt'])
		.execute();
}
