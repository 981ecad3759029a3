import { readDraft, type Draft } from '../attempt/draft';
import { itemUrl } from '../attempt/item-url';
import { exercisePage } from './exercise-page';
import { openCopies } from './page-copies';

/** An exercise that can be opened without a network. */
export interface KeptExercise {
	href: string;
	name: string;
	/** Where its answer is sent. */
	url: string;
	/** An answer that is not sent yet. */
	draft: Draft | undefined;
}

/** The exercises of the reader that this device keeps. */
export async function listKept(): Promise<KeptExercise[]> {
	const copies = await openCopies();
	const requests = (await copies?.keys()) ?? [];
	const kept = requests.map(async (request) => {
		const copy = await copies?.match(request);
		const page = exercisePage(new URL(request.url).pathname);
		if (!copy || !page) return [];
		// Its title alone: the styles of a whole page would offend against the policy of this one.
		const [head = ''] = /<title>.*?<\/title>/.exec(await copy.text()) ?? [];
		const { title } = new DOMParser().parseFromString(head, 'text/html');
		const url = itemUrl(page.attemptId, page.path.slice(page.attempt.length + 1));
		// "Find the sources · Bluepencil": on a page of this site its name says nothing.
		const name = title.replace(/ · [^·]*$/, '');
		return [{ href: page.path, name, url, draft: await readDraft(url) }];
	});
	return (await Promise.all(kept)).flat();
}
