import { Piscina } from 'piscina';
import type { Suggestion } from '$lib/domain/drafting/suggestion';
import { refuse, type Result } from '$lib/domain/result';
import type { Brought, ReadArticle, ReadProblem } from './importing/read-article';
import type { Task } from './importing/work';

/** Reads and drafts texts away from the thread that answers requests. */
export interface Workshop {
	read(brought: Brought): Promise<Result<ReadArticle, ReadProblem>>;
	draft(text: string): Promise<Suggestion[]>;
}

const LIMITS = { seconds: 10, threads: 2, waiting: 20, megabytes: 256 };

/**
 * Work goes to threads of the worker file; one that takes too long or too much memory is ended.
 * Without a file, as in tests, everything happens in this process. Only there is it loaded: readers of
 * files and lists of words cost a starting server a fifth of its time.
 */
export function createWorkshop(workerFile: string | null): Workshop {
	const run = workerFile === null ? workHere : createPool(workerFile);
	return {
		read: async (brought) => {
			try {
				return (await run({ do: 'read', brought })) as Result<ReadArticle, ReadProblem>;
			} catch {
				return refuse('took-too-long');
			}
		},
		draft: async (text) => (await run({ do: 'draft', text })) as Suggestion[]
	};
}

const workHere = async (task: Task) => (await import('./importing/work')).work(task);

/** Threads begin with the first text and end a minute after the last one. */
function createPool(filename: string): (task: Task) => Promise<unknown> {
	const pool = new Piscina({
		filename,
		name: 'work',
		minThreads: 0,
		maxThreads: LIMITS.threads,
		maxQueue: LIMITS.waiting,
		idleTimeout: 60_000,
		resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes }
	});
	return (task) => pool.run(task, { signal: AbortSignal.timeout(LIMITS.seconds * 1000) });
}
