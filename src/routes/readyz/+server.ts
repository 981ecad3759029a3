import { text } from '@sveltejs/kit';
import { app } from '$lib/server/app';
import { listArticles } from '$lib/server/repositories/articles';

/** Whether to send requests here: not going, the database answers, and the library is in it. */
export const GET = async () => {
	const { db, lifetime, log } = app();
	if (lifetime.isDraining) return notReady('stopping');
	try {
		const articles = await listArticles(db);
		return articles.length > 0 ? text('ready\n') : notReady('no articles');
	} catch (err) {
		log.error({ err }, 'the database does not answer');
		return notReady('the database does not answer');
	}
};

const notReady = (why: string) => text(`${why}\n`, { status: 503 });
