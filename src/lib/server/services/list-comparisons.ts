import type { App } from '../app';
import { listHandedIn } from '../repositories/history';
import { compareTopic } from './start-comparison';

/** A comparison as lists show it; nothing of its answers. */
export interface ListedComparison {
	id: string;
	title: string;
	isDone: boolean;
}

export async function listComparisons(
	{ db, comparisons }: Pick<App, 'db' | 'comparisons'>,
	userId: string | null
): Promise<ListedComparison[]> {
	const handedIn = userId ? await listHandedIn(db, userId) : [];
	const done = new Set(handedIn.map(({ topic }) => topic));
	return comparisons.map(({ id, title }) => ({ id, title, isDone: done.has(compareTopic(id)) }));
}
