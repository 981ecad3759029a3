import { assertProbability } from './probability';

/** From here outward the series would lose the tail to cancellation; the fraction does not. */
const TAIL = 2.5;

/** Steps of the fraction: at 2.5 its error is then below 1e-20 of the value. */
const FRACTION_STEPS = 60;

/** Density of the standard normal distribution at `x`. */
export function normalDensity(x: number): number {
	return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Probability that a standard normal value is at most `x`, to about 15 digits, in the tails too.
 * Middle: the series of Marsaglia 2004 (doi 10.18637/jss.v011.i04). Tails: the continued fraction
 * of Abramowitz & Stegun 26.2.14.
 */
export function normalCdf(x: number): number {
	if (x > TAIL) return 1 - upperTail(x);
	return x < -TAIL ? upperTail(-x) : 0.5 + normalDensity(x) * oddSeries(x);
}

/**
 * The value that a standard normal one stays below with probability `p`; infinite at 0 and 1.
 * Start: Abramowitz & Stegun 26.2.23 (error below 4.5e-4), then two of Halley's steps, each of
 * which about triples the right digits. Throws a RangeError outside 0 to 1.
 */
export function normalQuantile(p: number): number {
	assertProbability(p);
	// The lower half only: near 1 the digits of p are too few to tell tails apart.
	if (p > 0.5) return -normalQuantile(1 - p);
	if (p === 0) return -Infinity;
	let x = guessLowerQuantile(p);
	for (let step = 0; step < 2; step++) {
		const newton = (normalCdf(x) - p) / normalDensity(x);
		x -= newton / (1 + (x * newton) / 2);
	}
	return x;
}

/** x + x^3/3 + x^5/(3*5) + …, summed until another term changes nothing. */
function oddSeries(x: number): number {
	let term = x;
	let sum = 0;
	for (let odd = 3; sum + term !== sum; odd += 2) {
		sum += term;
		term *= (x * x) / odd;
	}
	return sum;
}

/** density / (x + 1/(x + 2/(x + 3/(x + …)))), from the inside out. */
function upperTail(x: number): number {
	let fraction = x;
	for (let step = FRACTION_STEPS; step > 0; step--) fraction = x + step / fraction;
	return normalDensity(x) / fraction;
}

function guessLowerQuantile(p: number): number {
	const t = Math.sqrt(-2 * Math.log(p));
	const above = 2.515517 + t * (0.802853 + t * 0.010328);
	const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
	return above / below - t;
}
