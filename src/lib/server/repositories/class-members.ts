import type { Db } from '../db/schema';

// Two conditions instead of joins: a database that joins may begin with all that each learner ever
// did, in whatever class.

/** The ids of a class's assignments, for a condition. */
export const assignmentsOf = (db: Db, classId: string) =>
	db.selectFrom('assignment').where('class_id', '=', classId).select('assignment.id');

/** The ids of those who are in a class now, for a condition. */
export const learnersOf = (db: Db, classId: string) =>
	db
		.selectFrom('enrollment')
		.where('class_id', '=', classId)
		.where('state', '=', 'active')
		.select('enrollment.user_id');
