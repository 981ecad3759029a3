/** Milliseconds of the fastest of three runs: what else the machine does only makes them slower. */
export function fastest(run: () => unknown): number {
	const times = Array.from({ length: 3 }, () => {
		const begin = performance.now();
		run();
		return performance.now() - begin;
	});
	return Math.min(...times);
}
