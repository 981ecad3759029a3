import type { Db } from '../db/schema';

/** The lessons that a guest has taken, and when. */
export async function listLessonsTaken(
	db: Db,
	guestId: string
): Promise<{ lessonId: string; doneAt: number }[]> {
	return db
		.selectFrom('lesson_done')
		.where('guest_id', '=', guestId)
		.select(['lesson_id as lessonId', 'done_at as doneAt'])
		.execute();
}

interface LessonDone {
	guestId: string;
	lessonId: string;
	doneAt: number;
}

/** Taking a lesson again changes nothing: the first time counts. */
export async function insertLessonDone(db: Db, done: LessonDone): Promise<void> {
	await db
		.insertInto('lesson_done')
		.values({ guest_id: done.guestId, lesson_id: done.lessonId, done_at: done.doneAt })
		.onConflict((conflict) => conflict.columns(['guest_id', 'lesson_id']).doNothing())
		.execute();
}
