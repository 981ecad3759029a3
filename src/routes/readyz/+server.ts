import { text } from '@sveltejs/kit';
import { app } from '$lib/server/app';
import { listArticles } from '$lib/server/repositories/articles';

/** The database answers and the library is in it. */
export const GET = async () => {
	const articles = await listArticles(app().db);
	return articles.length > 0 ? text('ready\n') : text('no articles\n', { status: 503 });
};
