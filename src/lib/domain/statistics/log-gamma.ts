/** Stirling's series is used from here up, where its six terms are exact to double precision. */
const STIRLING_FROM = 10;

/** B(2k) / (2k (2k-1)) for k = 1 to 6, B being the Bernoulli numbers. */
const STIRLING_TERMS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/**
 * Natural logarithm of the gamma function for `x` > 0, absolute error about 1e-14 below 100.
 * Stirling's series, Abramowitz & Stegun 6.1.41; smaller values are first lifted by 6.1.15,
 * gamma(x + 1) = x gamma(x).
 */
export function logGamma(x: number): number {
	let lifted = x;
	let product = 1;
	for (; lifted < STIRLING_FROM; lifted++) product *= lifted;
	const inverseSquare = 1 / (lifted * lifted);
	const series = STIRLING_TERMS.reduceRight((sum, term) => sum * inverseSquare + term, 0) / lifted;
	const main = (lifted - 0.5) * Math.log(lifted) - lifted + Math.log(2 * Math.PI) / 2;
	return main + series - Math.log(product);
}
