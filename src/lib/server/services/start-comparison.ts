import type { Comparison } from '$lib/domain/comparisons/comparison';
import { compareExercise } from '$lib/domain/exercises/compare-exercise';
import type { App } from '../app';
import { listArticles } from '../repositories/articles';
import type { Attempt } from '../repositories/attempts';
import { startAttempt } from './start-attempt';

export const compareTopic = (id: string) => `compare:${id}`;

interface Start {
	userId: string;
	comparison: Comparison;
	/** Compare once more, although it was done. */
	isFresh: boolean;
	now: number;
}

/** The attempt at one comparison. */
export async function startComparison(
	{ db }: Pick<App, 'db'>,
	{ userId, comparison, isFresh, now }: Start
): Promise<Attempt> {
	const articles = await listArticles(db);
	const titles = comparison.passages.map(
		({ article }) => articles.find(({ slug }) => slug === article)?.about.title ?? ''
	);
	const exercise = compareExercise(comparison, titles);
	return startAttempt(db, {
		...{ userId, now, topic: compareTopic(comparison.id) },
		parts: () => [{ type: 'set', exercise }],
		isFresh: () => isFresh
	});
}
