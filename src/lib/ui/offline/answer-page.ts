import { BASE_PATH } from '$lib/base-path';
import { exercisePage, linksToExercises, type ExercisePage } from './exercise-page';
import { isOlderThan, keepFiles } from './kept-files';
import { forgetCopies, forgetOthers, openCopies } from './page-copies';

/** A network that takes longer is treated as one that is away, where there is a copy. */
const WAIT_MS = 3000;
/** Between two exercises that are fetched ahead: a class begins at the same moment. */
const PAUSE_MS = { least: 500, more: 2000 };
/** A copy that old is of work that is over. */
const DAYS = 7;
const OFFLINE = { page: `${BASE_PATH}/offline`, cache: 'bluepencil-offline' };
const READER = 'bluepencil-reader';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The page from the network; after three seconds, or without one, the copy on this device. */
export async function answerExercise(
	network: Promise<Response>,
	{ path }: ExercisePage
): Promise<Response> {
	const copy = await findCopy(path);
	const reply = network.then((response) => (response.status >= 500 && copy) || response);
	if (!copy) return reply.catch(answerOffline);
	return Promise.race([reply, wait(WAIT_MS).then(() => copy)]).catch(() => copy);
}

/** For pages of which there is no copy: what can be done without a network. */
export async function answerOffline(): Promise<Response> {
	const kept = await caches.open(OFFLINE.cache);
	return (await kept.match(OFFLINE.page)) ?? Response.error();
}

/** Bring the page that says so to this device, as nobody in particular would see it. */
export async function keepOfflinePage(): Promise<void> {
	const page = await fetch(OFFLINE.page, { credentials: 'omit', cache: 'reload' });
	if (page.ok) await (await caches.open(OFFLINE.cache)).put(OFFLINE.page, page);
}

/** Learn from a page who reads now, and keep it if somebody works on it. */
export async function settle(response: Response, page: ExercisePage | null): Promise<void> {
	const reader = response.headers.get(READER);
	if (reader) await forgetOthers(reader);
	if (!page) return;
	if (response.status === 200 && reader) {
		await (await openCopies(reader))?.put(page.path, response.clone());
		await keepFiles('player');
		await keepOthers(linksToExercises(await response.text(), page));
	} else if (response.type === 'opaqueredirect' || (reader && response.status < 500)) {
		// Handed in, or not the reader's any more; a filter's own page in between says neither.
		await forgetCopies(page.path);
	}
}

/** Fetch a page for its copy, unless there is one. */
export async function keepExercise(page: ExercisePage): Promise<void> {
	if (!(await findCopy(page.path)))
		await settle(await fetch(page.path, { redirect: 'manual' }), page);
}

const underway = new Set<string>();

/** The other exercises of an attempt, one after another. */
async function keepOthers(paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		const page = exercisePage(path);
		if (!page || underway.has(path) || (await findCopy(path))) continue;
		underway.add(path);
		await wait(PAUSE_MS.least + Math.random() * PAUSE_MS.more);
		await keepExercise(page).finally(() => underway.delete(path));
	}
}

async function findCopy(path: string): Promise<Response | undefined> {
	const copy = await (await openCopies())?.match(path);
	return isOlderThan(copy, { days: DAYS, now: Date.now() }) ? undefined : copy;
}
