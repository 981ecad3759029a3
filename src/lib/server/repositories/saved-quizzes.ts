import type { Db } from '../db/schema';

/** A teacher's quiz: a title, and the composition that it has now. */
export interface SavedQuiz {
	id: string;
	schoolId: string;
	ownerId: string;
	title: string;
	quizId: string;
	createdAt: number;
	updatedAt: number;
}

export async function insertSavedQuiz(db: Db, quiz: SavedQuiz): Promise<void> {
	await db
		.insertInto('saved_quiz')
		.values({
			id: quiz.id,
			school_id: quiz.schoolId,
			owner_id: quiz.ownerId,
			title: quiz.title,
			quiz_id: quiz.quizId,
			created_at: quiz.createdAt,
			updated_at: quiz.updatedAt
		})
		.execute();
}

/** Undefined when there is none or when it is somebody else's: both look the same. */
export async function findOwnedQuiz(
	db: Db,
	ownerId: string,
	id: string
): Promise<SavedQuiz | undefined> {
	return quizzes(db)
		.where('owner_id', '=', ownerId)
		.where('saved_quiz.id', '=', id)
		.executeTakeFirst();
}

/** A quiz whose link somebody was given: whoever asks has to have looked at the link before. */
export async function findSharedQuiz(db: Db, id: string): Promise<SavedQuiz | undefined> {
	return quizzes(db).where('saved_quiz.id', '=', id).executeTakeFirst();
}

/** The quizzes of a teacher, last changed first, with how often each was assigned. */
export async function listOwnedQuizzes(
	db: Db,
	ownerId: string
): Promise<(SavedQuiz & { assignments: number })[]> {
	const rows = await quizzes(db)
		.where('owner_id', '=', ownerId)
		.orderBy('updated_at', 'desc')
		.orderBy('saved_quiz.id')
		.select(({ selectFrom }) =>
			selectFrom('assignment')
				.whereRef('assignment.saved_quiz_id', '=', 'saved_quiz.id')
				.select(({ fn }) => fn.countAll().as('n'))
				.as('assignments')
		)
		.execute();
	return rows.map((row) => ({ ...row, assignments: Number(row.assignments) }));
}

type Change = Pick<SavedQuiz, 'id' | 'ownerId' | 'updatedAt'> &
	Partial<Pick<SavedQuiz, 'title' | 'quizId'>>;

export async function updateSavedQuiz(db: Db, change: Change): Promise<void> {
	const { id, ownerId, updatedAt, title, quizId } = change;
	await db
		.updateTable('saved_quiz')
		.set({
			updated_at: updatedAt,
			...(title === undefined ? {} : { title }),
			...(quizId === undefined ? {} : { quiz_id: quizId })
		})
		.where('id', '=', id)
		.where('owner_id', '=', ownerId)
		.execute();
}

/** Delete the title and the way to edit it; what was assigned keeps its exercises. */
export async function deleteSavedQuiz(db: Db, ownerId: string, id: string): Promise<void> {
	await db.deleteFrom('saved_quiz').where('id', '=', id).where('owner_id', '=', ownerId).execute();
}

function quizzes(db: Db) {
	return db
		.selectFrom('saved_quiz')
		.select([
			'saved_quiz.id',
			'saved_quiz.school_id as schoolId',
			'saved_quiz.owner_id as ownerId',
			'saved_quiz.title',
			'saved_quiz.quiz_id as quizId',
			'saved_quiz.created_at as createdAt',
			'saved_quiz.updated_at as updatedAt'
		]);
}
