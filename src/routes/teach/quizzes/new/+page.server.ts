import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { composeForm } from '$lib/forms/quiz-forms';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { listUsableArticles } from '$lib/server/services/list-usable-articles';
import { composeSavedQuiz } from '$lib/server/services/compose-saved-quiz';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const articles = await listUsableArticles(app().db, requireTeacher(locals));
	return {
		requestId: randomUUID(),
		articles: articles.map(({ slug, about: { title, summary } }) => ({ slug, title, summary }))
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const teacher = requireTeacher(locals);
		const sent = await request.formData();
		const chosen = {
			article: sent.getAll('article').map(String),
			element: sent.getAll('element').map(String)
		};
		const form = parseForm(composeForm, sent);
		if (!form.ok) return fail(400, { ...form, chosen });
		const { article: articles, element: elements, ...rest } = form.data;
		const ask = { teacher, articles, elements, ...rest, now: Date.now() };
		const made = await composeSavedQuiz(app(), ask);
		if (made.ok) redirect(303, `/teach/quizzes/${made.value}?new`);
		const errors: Record<string, string[]> = { article: [m.quizzes_problem_library()] };
		return fail(400, { errors, values: typedIn(sent), chosen });
	}
};
