import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { findArticle } from '$lib/server/repositories/articles';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const article = await findArticle(app().db, params.slug);
	const notes = app().notes.get(params.slug);
	if (!article || !notes) error(404, m.error_no_article());
	const { slug, about } = article;
	return { slug, about, notes };
};
