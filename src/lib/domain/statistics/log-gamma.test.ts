import { expect, it } from 'vitest';
import { logGamma } from './log-gamma';

it('the gamma function continues the factorials', () => {
	let factorial = 1;
	for (let n = 1; n <= 20; n++) {
		expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
		factorial *= n;
	}
});

it('at one half it is the root of pi', () => {
	expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
});
