import { draftAll } from '$lib/domain/drafting/draft';
import { splitDocument } from '$lib/domain/text/split-document';
import { readArticle, type Brought } from './read-article';

export type Task = { do: 'read'; brought: Brought } | { do: 'draft'; text: string };

/** What a worker thread does with a text, away from the thread that answers requests. */
export async function work(task: Task) {
	return task.do === 'read' ? readArticle(task.brought) : draftAll(splitDocument(task.text));
}
