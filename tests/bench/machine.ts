/** A page about a class takes as long. */
const WORK_MS = 20;
const ROUNDS = 1e6;

/**
 * Work that takes 20 ms when nothing disturbs it and allocates nothing: by how much it is late, the
 * machine itself is, whatever runs on it. Returns what does the work once and says how many ms it took.
 */
export function prepareWork(): () => number {
	const fastest = Math.min(...Array.from({ length: 30 }, () => timeWork(ROUNDS)));
	return () => timeWork((WORK_MS / fastest) * ROUNDS);
}

function timeWork(rounds: number): number {
	const begin = performance.now();
	let sum = 0;
	for (let i = 0; i < rounds; i++) sum += Math.sqrt(i);
	// Never so, but the engine cannot know, and has to add it all up.
	if (sum < 0) throw new Error('square roots are never below 0');
	return performance.now() - begin;
}
