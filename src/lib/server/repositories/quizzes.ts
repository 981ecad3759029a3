import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import type { Db } from '../db/schema';
import { parseParts } from '../db/stored-json';

interface NewQuiz {
	id: string;
	/** JSON: its parts. */
	parts: string;
	createdAt: number;
}

/** A quiz is named by its content: the same one is stored once. */
export async function insertQuiz(db: Db, { id, parts, createdAt }: NewQuiz): Promise<void> {
	await db
		.insertInto('quiz')
		.values({ id, parts, created_at: createdAt })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

export async function findQuizParts(db: Db, id: string): Promise<QuizPart[] | undefined> {
	const row = await db.selectFrom('quiz').where('id', '=', id).select('parts').executeTakeFirst();
	return row && parseParts(row.parts);
}
