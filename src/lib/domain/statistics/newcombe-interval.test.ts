import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/proportions.json';
import { computeNewcombeInterval } from './newcombe-interval';

it.each(vectors.newcombeDifference)(
	'$x1 of $n1 against $x2 of $n2 differ by the published range',
	({ x1, n1, x2, n2, computed, expected }) => {
		const interval = computeNewcombeInterval(
			{ successes: x1, count: n1 },
			{ successes: x2, count: n2 }
		);
		expect(interval?.difference).toBeCloseTo(computed[0] ?? NaN, 9);
		expect(interval?.low).toBeCloseTo(computed[1] ?? NaN, 9);
		expect(interval?.high).toBeCloseTo(computed[2] ?? NaN, 9);
		expect(interval?.low).toBeCloseTo(expected[0] ?? NaN, 4);
		expect(interval?.high).toBeCloseTo(expected[1] ?? NaN, 4);
	}
);

it('a side without answers cannot be compared', () => {
	const some = { successes: 3, count: 4 };
	expect(computeNewcombeInterval(some, { successes: 0, count: 0 })).toBeNull();
});
