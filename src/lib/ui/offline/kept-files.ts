import { BASE_PATH } from '$lib/base-path';

// The scripts and styles that this device keeps. A file is named by its content: what stands under
// a name never changes, and pages of an earlier version go on finding theirs.
const FILES = 'bluepencil-files';
const LIST = `${BASE_PATH}/_app/offline-files.json`;
const DAYS_MS = 86_400_000;

/** What works without a network, as the build lists it. */
interface OfflineFiles {
	/** For the page that says that there is no network. */
	frame: string[];
	/** For every exercise. */
	player: string[];
}

/** A file from this device, else from the server. */
export async function fetchFile(request: Request): Promise<Response> {
	const files = await caches.open(FILES);
	const kept = await files.match(request, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) void files.put(request, response.clone()).catch(() => undefined);
	return response;
}

/** Bring the list of a version to this device. */
export async function keepList(version: string): Promise<void> {
	const list = await fetch(`${LIST}?${version}`, { cache: 'reload' });
	if (list.ok) await (await caches.open(FILES)).put(LIST, list);
}

/** Bring the files for these pages to this device, but for those that it has. */
export async function keepFiles(part: keyof OfflineFiles): Promise<void> {
	const files = await caches.open(FILES);
	const list = await readList(files);
	const missing = await Promise.all(
		list[part].map(async (file) => ((await files.match(file, { ignoreVary: true })) ? [] : [file]))
	);
	await files.addAll(missing.flat());
}

/** Forget files that no version of the last eight days is made of. */
export async function dropOldFiles(now: number): Promise<void> {
	const files = await caches.open(FILES);
	const list = await readList(files);
	const current = new Set([LIST, ...list.frame, ...list.player]);
	for (const request of await files.keys()) {
		const { pathname } = new URL(request.url);
		const response = await files.match(request);
		if (!current.has(pathname) && isOlderThan(response, { days: 8, now }))
			await files.delete(request);
	}
}

/** Whether the server sent this longer ago; what has no date has no age. */
export function isOlderThan(
	response: Response | undefined,
	{ days, now }: { days: number; now: number }
): boolean {
	return now - Date.parse(response?.headers.get('date') ?? '') > days * DAYS_MS;
}

async function readList(files: Cache): Promise<OfflineFiles> {
	const list = await files.match(LIST);
	return list ? ((await list.json()) as OfflineFiles) : { frame: [], player: [] };
}
