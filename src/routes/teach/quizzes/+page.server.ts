import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { listOwnedQuizzes } from '$lib/server/repositories/saved-quizzes';
import { readSavedQuiz } from '$lib/server/services/read-saved-quiz';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const teacher = requireTeacher(locals);
	const quizzes = await listOwnedQuizzes(app().db, teacher.id);
	return {
		quizzes: await Promise.all(
			quizzes.map(async ({ id, title, quizId, assignments }) => {
				const { rows, seconds } = await readSavedQuiz(app(), quizId);
				const titles = [...new Set(rows.flatMap((row) => row.title ?? []))];
				return { id, title, assignments, exercises: rows.length, seconds, titles };
			})
		)
	};
};
