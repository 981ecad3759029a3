/** A source of numbers in [0, 1) that depends on nothing but its seed. */
export type Random = () => number;

/** FNV-1a, 32 bit: spreads a readable seed such as "docRev:classify" over the number range. */
function hashSeed(seed: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++) {
		hash ^= seed.charCodeAt(i);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}

/** Same seed, same numbers, on every machine (mulberry32). Not for secrets. */
export function seededRandom(seed: string): Random {
	let state = hashSeed(seed);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A shuffled copy (Fisher-Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
	const rest = [...items];
	const out: T[] = [];
	while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
	return out;
}
