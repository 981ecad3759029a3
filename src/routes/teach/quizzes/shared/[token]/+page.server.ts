import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { parseForm } from '$lib/forms/parse-form';
import { onceForm } from '$lib/forms/once-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { hashToken } from '$lib/server/auth/token';
import { findLink } from '$lib/server/repositories/links';
import { findSharedQuiz } from '$lib/server/repositories/saved-quizzes';
import { copyQuiz } from '$lib/server/services/copy-quiz';
import { readSavedQuiz } from '$lib/server/services/read-saved-quiz';
import type { Actions, PageServerLoad } from './$types';

async function sharedOr404(token: string) {
	const ask = { tokenHash: hashToken(token), purpose: 'quiz', now: Date.now() } as const;
	const link = await findLink(app().db, ask);
	const quiz = link?.subjectId ? await findSharedQuiz(app().db, link.subjectId) : undefined;
	return quiz ?? error(404, m.quizzes_link_dead());
}

export const load: PageServerLoad = async ({ params }) => {
	const { title, quizId } = await sharedOr404(params.token);
	const { rows, seconds, neutralShare } = await readSavedQuiz(app(), quizId);
	return { title, rows, seconds, neutralShare, requestId: randomUUID() };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const teacher = requireTeacher(locals);
		const quiz = await sharedOr404(params.token);
		const form = parseForm(onceForm, await request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const ask = { teacher, quiz, title: quiz.title, ...form.data, now: Date.now() };
		redirect(303, `/teach/quizzes/${await copyQuiz(app().db, ask)}`);
	}
};
