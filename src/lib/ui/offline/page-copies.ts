// Copies of pages on which somebody works, for when the network is away. They stand under their
// reader, so that the next pupil on a shared device opens none of them.
const PAGES = 'bluepencil-pages-';

/** The caches of pages; none where the browser has no such place, as on plain http. */
async function listReaders(): Promise<string[]> {
	if (!('caches' in globalThis)) return [];
	return (await caches.keys()).filter((name) => name.startsWith(PAGES));
}

/** The pages of a reader; where only one may have any, those of whoever was here last. */
export async function openCopies(reader?: string): Promise<Cache | undefined> {
	const name = reader === undefined ? (await listReaders())[0] : PAGES + reader;
	return name === undefined ? undefined : caches.open(name);
}

/** Forget the pages of everybody but this reader; without one, of everybody. */
export async function forgetOthers(reader?: string): Promise<void> {
	const others = (await listReaders()).filter((name) => name !== PAGES + reader);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** Forget an exercise that was handed in, or all of its attempt, by an address that begins so. */
export async function forgetCopies(below: string): Promise<void> {
	const copies = await openCopies();
	for (const { url } of (await copies?.keys()) ?? [])
		if (`${new URL(url).pathname}/`.startsWith(`${below}/`)) await copies?.delete(url);
}
