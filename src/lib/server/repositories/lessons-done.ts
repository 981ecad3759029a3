import type { Db } from '../db/schema';

/** The lessons that a guest has taken, and when. */
export async function listLessonsTaken(
	db: Db,
	userId: string
): Promise<{ lessonId: string; doneAt: number }[]> {
	return db
		.selectFrom('lesson_done')
		.where('user_id', '=', userId)
		.select(['lesson_id as lessonId', 'done_at as doneAt'])
		.execute();
}

interface LessonDone {
	userId: string;
	lessonId: string;
	doneAt: number;
}

/** Taking a lesson again changes nothing: the first time counts. */
export async function insertLessonDone(db: Db, done: LessonDone): Promise<void> {
	await db
		.insertInto('lesson_done')
		.values({ user_id: done.userId, lesson_id: done.lessonId, done_at: done.doneAt })
		.onConflict((conflict) => conflict.columns(['user_id', 'lesson_id']).doNothing())
		.execute();
}

export async function deleteLessonsDone(db: Db, userId: string): Promise<void> {
	await db.deleteFrom('lesson_done').where('user_id', '=', userId).execute();
}
