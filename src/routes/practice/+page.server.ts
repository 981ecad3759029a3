import { app } from '$lib/server/app';
import { listProgress } from '$lib/server/services/list-progress';
import { listArticles } from '$lib/server/repositories/articles';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const articles = await listArticles(app().db);
	return {
		articles: await Promise.all(
			articles.map(async (article) => ({
				slug: article.slug,
				about: article.about,
				progress: await listProgress(app(), locals.user?.id ?? null, article)
			}))
		)
	};
};
