import { subscribe } from 'node:diagnostics_channel';

export interface Lifetime {
	/** The process is going: it answers, but a proxy should send nothing new. */
	readonly isDraining: boolean;
}

/**
 * What `src/cli/serve.js`, which stands outside the bundle, tells of the process. `end` is called
 * when the last request was answered, and waited for.
 */
export function followLifetime(end: () => Promise<void>): Lifetime {
	let isDraining = false;
	subscribe('bluepencil:drain', () => {
		isDraining = true;
	});
	subscribe('bluepencil:stop', (endings) => {
		(endings as Promise<void>[]).push(end());
	});
	return {
		get isDraining() {
			return isDraining;
		}
	};
}
