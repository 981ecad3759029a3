import { elementProgress } from '$lib/domain/practice/element-progress';
import { nextStep } from '$lib/domain/practice/next-step';
import { app } from '$lib/server/app';
import { listArticles } from '$lib/server/repositories/articles';
import { listProgress } from '$lib/server/services/list-progress';
import { readHistory } from '$lib/server/services/read-history';
import { readReviews } from '$lib/server/services/read-reviews';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { user } = locals;
	const userId = user?.id ?? null;
	const history = await readHistory(app().db, userId);
	const step = nextStep(history);
	return {
		isNew: history.length === 0,
		step,
		article: step.type === 'round' ? await articleFor(step.element, userId) : null,
		progress: elementProgress(history),
		due: user && user.role !== 'guest' ? await listDue(user.id) : []
	};
};

/** What may come back now. A guest's days stand on the device. */
async function listDue(userId: string) {
	const reviews = await readReviews(app().db, userId, Date.now());
	return reviews.filter(({ isDue }) => isDue).map(({ element }) => element);
}

/** The first article, in their editors' order, whose round on the element is not done. */
async function articleFor(element: string, userId: string | null) {
	const articles = await listArticles(app().db);
	for (const article of articles) {
		const { steps } = await listProgress(app(), userId, article);
		const round = steps.find(({ name }) => name === element);
		if (round && round.state !== 'done') return { slug: article.slug, title: article.about.title };
	}
	const [first] = articles;
	return first ? { slug: first.slug, title: first.about.title } : null;
}
