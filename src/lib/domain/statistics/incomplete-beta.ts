import { logGamma } from './log-gamma';

/** The two positive parameters of a beta distribution. */
export interface BetaShape {
	readonly a: number;
	readonly b: number;
}

const MAX_STEPS = 10_000;

/** Stands for a zero denominator, as Lentz's method needs. */
const TINY = 1e-300;

/**
 * Probability that a Beta(a, b) value is at most `x`: the regularized incomplete beta function,
 * by its continued fraction DLMF 8.17.22 and, beyond the mean, the reflection 8.17.4. About 13
 * digits for parameters up to some hundreds. Throws a RangeError unless a, b > 0 and 0 <= x <= 1.
 */
export function incompleteBeta(x: number, shape: BetaShape): number {
	return belowIn({ ...shape, logBeta: logBeta(shape) }, x);
}

/** The same and the density, for many values of one distribution. */
export function betaDistribution(shape: BetaShape) {
	const known = { ...shape, logBeta: logBeta(shape) };
	return {
		below: (x: number) => belowIn(known, x),
		density: (x: number) => densityIn(known, x)
	};
}

/** A shape with the logarithm of its beta function, which takes longer than all the rest. */
interface KnownShape extends BetaShape {
	readonly logBeta: number;
}

const logBeta = ({ a, b }: BetaShape) => logGamma(a) + logGamma(b) - logGamma(a + b);

function belowIn({ a, b, logBeta }: KnownShape, x: number): number {
	if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) {
		throw new RangeError(`No incomplete beta for x = ${x}, a = ${a}, b = ${b}`);
	}
	if (x === 0 || x === 1) return x;
	// The fraction converges fast only below about the mean.
	if (x > (a + 1) / (a + b + 2)) return 1 - lowerPart(1 - x, { a: b, b: a, logBeta });
	return lowerPart(x, { a, b, logBeta });
}

/** Density of Beta(a, b) at `x`, 0 < x < 1. */
function densityIn({ a, b, logBeta }: KnownShape, x: number): number {
	return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
}

function lowerPart(x: number, shape: KnownShape): number {
	return (densityIn(shape, x) * x * (1 - x)) / (shape.a * betaFraction(x, shape));
}

/**
 * 1 + d1/(1 + d2/(1 + …)) from the outside in: Lentz's method as modified by Thompson and Barnett
 * (1986, doi 10.1016/0021-9991(86)90046-X), stopping when a step no longer changes the value.
 */
function betaFraction(x: number, shape: BetaShape): number {
	let value = 1;
	let upper = 1;
	let lower = 0;
	for (let step = 1; step <= MAX_STEPS; step++) {
		const term = fractionTerm(step, x, shape);
		lower = 1 / avoidZero(1 + term * lower);
		upper = avoidZero(1 + term / upper);
		const factor = upper * lower;
		value *= factor;
		if (Math.abs(factor - 1) < Number.EPSILON) break;
	}
	return value;
}

/** d(2m) and d(2m+1) of DLMF 8.17.23. */
function fractionTerm(step: number, x: number, { a, b }: BetaShape): number {
	const m = Math.floor(step / 2);
	const scale = x / ((a + step - 1) * (a + step));
	return step % 2 === 0 ? m * (b - m) * scale : -(a + m) * (a + b + m) * scale;
}

function avoidZero(value: number): number {
	return value === 0 ? TINY : value;
}
