import { error } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { parseForm } from '$lib/forms/parse-form';
import { startForm } from '$lib/forms/start-form';
import { app } from '$lib/server/app';
import { ensureLearner } from '$lib/server/auth/ensure-learner';
import { findArticle } from '$lib/server/repositories/articles';
import { listProgress, type Step } from '$lib/server/services/list-progress';
import { startArticle } from '$lib/server/services/start-article';
import type { Actions, PageServerLoad } from './$types';

async function articleOr404(slug: string) {
	return (await findArticle(app().db, slug)) ?? error(404, m.error_no_article());
}

export const load: PageServerLoad = async ({ params, locals }) => {
	const article = await articleOr404(params.slug);
	const material = await app().material.read(article.keyVersionId);
	return {
		slug: article.slug,
		about: article.about,
		paragraphs: material.paragraphs,
		progress: await listProgress(app(), locals.user?.id ?? null, article)
	};
};

export const actions: Actions = {
	/** Begin, go on, or start over; then on to the first exercise that is not done. */
	default: async (event) => {
		const { params, request, url } = event;
		const article = await articleOr404(params.slug);
		const form = parseForm(startForm, await request.formData());
		if (!form.ok) error(400, m.problem_start());
		const now = Date.now();
		const userId = await ensureLearner(event, now);
		const isFresh = form.data.fresh === 'yes';
		const attempt = await startArticle(app().db, { userId, article, isFresh, now });
		const { steps } = await listProgress(app(), userId, article);
		const asked = steps.find(({ id, state }) => id === form.data.exercise && state !== 'locked');
		const next = asked ?? firstOpen(steps);
		redirect(303, next ? `/attempts/${attempt.id}/${next.id}` : url.pathname);
	}
};

function firstOpen(steps: Step[]) {
	return steps.find(({ state }) => state !== 'done' && state !== 'locked') ?? steps[0];
}
