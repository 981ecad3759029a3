import { betaDistribution, type BetaShape } from './incomplete-beta';
import { assertProbability } from './probability';

const MAX_STEPS = 200;

/** A step cubes the error: after one this small, relative to both ends, only rounding noise is left. */
const SETTLED = 1e-6;

/**
 * The value that a Beta(a, b) one stays below with probability `p`: the inverse of the regularized
 * incomplete beta function, relative error about 1e-13. Halley's method, kept inside a bracket that
 * is halved whenever a step would leave it. Throws a RangeError unless 0 <= p <= 1 and a, b > 0.
 */
export function betaQuantile(p: number, shape: BetaShape): number {
	assertProbability(p);
	if (p === 0 || p === 1) return p;
	const { a, b } = shape;
	const beta = betaDistribution(shape);
	let low = 0;
	let high = 1;
	let x = a / (a + b);
	for (let step = 0; step < MAX_STEPS; step++) {
		const error = beta.below(x) - p;
		if (error === 0) return x;
		if (error < 0) low = x;
		else high = x;
		const newton = error / beta.density(x);
		// The density's own slope, relative to it; where it would turn the step around it is left out.
		const slope = (a - 1) / x - (b - 1) / (1 - x);
		const next = x - newton / (1 - Math.min(1, newton * slope) / 2);
		const isInside = next > low && next < high;
		if (isInside && Math.abs(next - x) <= SETTLED * Math.min(next, 1 - next)) return next;
		x = isInside ? next : (low + high) / 2;
	}
	return x;
}
