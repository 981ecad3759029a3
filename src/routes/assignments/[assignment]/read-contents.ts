import { app } from '$lib/server/app';
import { readSavedQuiz } from '$lib/server/services/read-saved-quiz';
import { minutesWords } from '$lib/ui/quizzes/quiz-words';

/** What awaits a learner: how many exercises on which texts, and how long that takes. */
export async function readContents(quizId: string) {
	const { rows, seconds } = await readSavedQuiz(app(), quizId);
	const titles = [...new Set(rows.flatMap(({ title }) => title ?? []))];
	return { exercises: rows.length, minutes: minutesWords(seconds), titles };
}
