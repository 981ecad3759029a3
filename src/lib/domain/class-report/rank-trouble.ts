import { computeWilsonInterval } from '../statistics/wilson-interval';

/** Something that so many of so many learners got wrong. */
export interface Trouble {
	readonly wrong: number;
	readonly of: number;
}

/**
 * The most troublesome first, by the lower end of the 95 % interval of the share (Wilson 1927): what
 * nine of twelve got wrong comes before what one of one did. Of equals the earlier stays first.
 */
export function rankTrouble<T extends Trouble>(troubles: readonly T[]): T[] {
	const lowest = ({ wrong, of }: Trouble) => computeWilsonInterval(wrong, of)?.low ?? 0;
	return troubles.toSorted((a, b) => lowest(b) - lowest(a));
}
