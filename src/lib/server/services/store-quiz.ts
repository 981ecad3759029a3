import { partsOf, type QuizEntry } from '$lib/domain/quizzes/quiz-entries';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { insertQuiz } from '../repositories/quizzes';

/** Keep exercises in this order as a quiz; the same ones are stored once. Returns its id. */
export async function storeQuiz(db: Db, entries: readonly QuizEntry[], now: number) {
	const parts = JSON.stringify(partsOf(entries));
	const id = fingerprint(parts);
	await insertQuiz(db, { id, parts, createdAt: now });
	return id;
}
