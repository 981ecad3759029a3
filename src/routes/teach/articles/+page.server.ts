import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { listOwnArticles } from '$lib/server/repositories/own-articles';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const teacher = requireTeacher(locals);
	const articles = await listOwnArticles(app().db, teacher);
	return {
		articles: articles.map(({ id, about, keyVersionId, ownerId, owner, isShared, open }) => ({
			...{ id, title: about.title, publisher: about.publisher, isShared, open },
			isPublished: keyVersionId !== null,
			owner: ownerId === teacher.id ? null : (owner ?? m.articles_somebody())
		}))
	};
};
