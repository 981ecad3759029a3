import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { findOwnedQuiz } from '$lib/server/repositories/saved-quizzes';

/** The quiz of the address and its teacher; 404 when it is somebody else's. */
export async function ownedOr404({
	locals,
	params
}: {
	locals: App.Locals;
	params: { quiz: string };
}) {
	const teacher = requireTeacher(locals);
	const quiz = await findOwnedQuiz(app().db, teacher.id, params.quiz);
	return { teacher, quiz: quiz ?? error(404, m.quizzes_missing()) };
}
