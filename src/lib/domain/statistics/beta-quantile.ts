import { betaDistribution, type BetaShape } from './incomplete-beta';
import { assertProbability } from './probability';

const MAX_STEPS = 200;

/** Relative change below which a step is only rounding noise. */
const SETTLED = 4 * Number.EPSILON;

/**
 * The value that a Beta(a, b) one stays below with probability `p`: the inverse of the regularized
 * incomplete beta function, relative error about 1e-13. Newton's method, kept inside a bracket that
 * is halved whenever a step would leave it. Throws a RangeError unless 0 <= p <= 1 and a, b > 0.
 */
export function betaQuantile(p: number, shape: BetaShape): number {
	assertProbability(p);
	if (p === 0 || p === 1) return p;
	const beta = betaDistribution(shape);
	let low = 0;
	let high = 1;
	let x = shape.a / (shape.a + shape.b);
	for (let step = 0; step < MAX_STEPS; step++) {
		const error = beta.below(x) - p;
		if (error === 0) return x;
		if (error < 0) low = x;
		else high = x;
		const newton = x - error / beta.density(x);
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) <= SETTLED * next) return next;
		x = next;
	}
	return x;
}
