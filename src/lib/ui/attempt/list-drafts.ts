import { use } from './draft';

/** The items below an address of which this device keeps a draft. */
export async function listDrafts(below: string): Promise<string[]> {
	const kept = await use('readonly', (store) => store.getAllKeys()).catch(() => []);
	const all = new Set([...kept.map(String), ...inTab()]);
	return [...all].filter((url) => url.startsWith(below));
}

/** Where the database is closed to us, the tab's own memory holds them. */
function inTab(): string[] {
	try {
		return Object.keys(sessionStorage);
	} catch {
		return [];
	}
}
