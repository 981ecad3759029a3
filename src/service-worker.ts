/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { version } from '$service-worker';
import { BASE_PATH } from '$lib/base-path';
import { pageOfItem } from '$lib/ui/attempt/item-url';
import {
	answerExercise,
	answerOffline,
	keepExercise,
	keepOfflinePage,
	settle
} from '$lib/ui/offline/answer-page';
import { exercisePage, resultOf } from '$lib/ui/offline/exercise-page';
import { dropOldFiles, fetchFile, keepFiles, keepList } from '$lib/ui/offline/kept-files';
import { forgetCopies, forgetOthers } from '$lib/ui/offline/page-copies';
import type { Told } from '$lib/ui/offline/tell-worker';

// Stands between pages and a network that comes and goes. It keeps scripts, and pages on which
// somebody works; never a result, an answer of the API, or a page of a teacher.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const HAND_IN = new RegExp(`^(${BASE_PATH}/attempts/[^/]+)/hand-in\\?/handIn$`);
const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

worker.addEventListener('install', (event) => {
	event.waitUntil(prepare());
	// Pages of the version before go on: their scripts are kept, and this worker knows their pages.
	void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(quietly(begin()));
});

async function prepare(): Promise<void> {
	await keepList(version);
	await keepFiles('frame');
	await keepOfflinePage();
}

async function begin(): Promise<void> {
	await worker.registration.navigationPreload?.enable();
	await worker.clients.claim();
	await dropOldFiles(Date.now());
}

// A page may be older than this worker, come without a navigation, or find somebody else signed in.
worker.addEventListener('message', (event) => {
	event.waitUntil(quietly(listen(event.data)));
});

async function listen(told: Told): Promise<void> {
	if ('done' in told) return forgetCopies(BASE_PATH + pageOfItem(told.done));
	if (told.reader) await forgetOthers(told.reader);
	const page = exercisePage(told.here);
	if (page) await keepExercise(page);
}

worker.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname, search } = new URL(url);
	if (origin !== location.origin) return;
	if (method !== 'GET') return forget(event, pathname + search);
	if (pathname.startsWith(`${BASE_PATH}/_app/immutable/`))
		return event.respondWith(fetchFile(event.request));
	const done = resultOf(pathname);
	if (done) event.waitUntil(quietly(forgetCopies(done)));
	if (mode === 'navigate') answer(event, exercisePage(pathname));
});

/** Sent are forms: signing out leaves nothing here, and handing everything in no exercise. */
function forget(event: FetchEvent, address: string): void {
	const [, attempt] = HAND_IN.exec(address) ?? [];
	if (address === `${BASE_PATH}/sign-out`) event.waitUntil(quietly(forgetOthers()));
	else if (attempt) event.waitUntil(quietly(forgetCopies(attempt)));
}

function answer(event: FetchEvent, page: ReturnType<typeof exercisePage>): void {
	const network = fetchPage(event);
	event.waitUntil(
		quietly(network.then((response) => settle(page ? response.clone() : response, page)))
	);
	event.respondWith(page ? answerExercise(network, page) : network.catch(answerOffline));
}

/** What the browser asked for while this worker was starting, where it does that. */
async function fetchPage(event: FetchEvent): Promise<Response> {
	const ahead = (await event.preloadResponse) as Response | undefined;
	return ahead ?? fetch(event.request);
}
