import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Result } from '$lib/domain/result';
import { backUp, type BackedUp, type BackupAsk } from './back-up';

/** Make a backup in a thread of its own; in this one where nothing was built (`npm run dev`). */
export async function backUpAside(
	workerFile: string | null,
	ask: BackupAsk
): Promise<Result<BackedUp, string>> {
	if (workerFile === null) return backUp(ask);
	const worker = new Worker(workerFile, { workerData: ask });
	// Whoever stops the server need not wait for it: what is unfinished has no backup's name.
	worker.unref();
	const [result] = await once(worker, 'message');
	return result;
}
