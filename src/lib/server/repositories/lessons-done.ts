import type { Db } from '../db/schema';

/** The ids of the lessons that a guest has taken. */
export async function listLessonsDone(db: Db, guestId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('lesson_done')
		.where('guest_id', '=', guestId)
		.select('lesson_id')
		.execute();
	return rows.map((row) => row.lesson_id);
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
