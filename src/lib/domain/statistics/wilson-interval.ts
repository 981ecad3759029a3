import { UPPER_95, type Interval } from './interval';
import { normalQuantile } from './normal-distribution';

/**
 * The 95 % score interval of a share: `successes` of `count`, 0 to 1 (Wilson 1927; Newcombe 1998,
 * Stat Med 17:857-872, method 3). Successes may be partial credits. Null without answers; throws a
 * RangeError unless 0 <= successes <= count.
 */
export function computeWilsonInterval(successes: number, count: number): Interval | null {
	if (!(successes >= 0 && successes <= count)) {
		throw new RangeError(`Not a share: ${successes} of ${count}`);
	}
	if (count === 0) return null;
	const z = normalQuantile(UPPER_95);
	const center = successes + (z * z) / 2;
	const halfWidth = z * Math.sqrt((successes * (count - successes)) / count + (z * z) / 4);
	const at = (value: number) => value / (count + z * z);
	// At the ends the interval reaches 0 or 1 exactly; rounding must not carry it past.
	const low = successes === 0 ? 0 : at(center - halfWidth);
	const high = successes === count ? 1 : at(center + halfWidth);
	return { low, high };
}
