import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/sdt.json';
import { normalCdf } from '../statistics/normal-distribution';
import { computeDiscernment } from './compute-discernment';
import type { DetectionCounts } from './detection-counts';

const DIGITS = -Math.log10(2 * vectors.tolerance);
const countsOf = ({ hits, misses, falseAlarms, correctRejections }: Record<Outcome, number>) => ({
	...{ signals: hits + misses, hits },
	...{ noise: falseAlarms + correctRejections, falseAlarms }
});
type Outcome = 'hits' | 'misses' | 'falseAlarms' | 'correctRejections';

describe.each(vectors.cases)(
	'$hits found, $misses missed, $falseAlarms wrongly flagged, $correctRejections left',
	(example) => {
		const found = computeDiscernment(countsOf(example));

		it('has the tabled sensitivity and bias', () => {
			expect(found.hitRate).toBeCloseTo(example.hitRateLL, DIGITS);
			expect(found.falseAlarmRate).toBeCloseTo(example.faRateLL, DIGITS);
			expect(found.sensitivity.value).toBeCloseTo(example.dPrime, DIGITS);
			expect(found.criterion.value).toBeCloseTo(example.criterion + 0, DIGITS);
			expect(found.shareRight).toBeCloseTo(example.unbiasedPercentCorrect, DIGITS);
		});

		it('has the tabled intervals', () => {
			const { sensitivity, criterion } = found;
			expect(sensitivity.standardError).toBeCloseTo(example.seDPrime, DIGITS);
			expect(sensitivity.low).toBeCloseTo(example.dPrimeLow, DIGITS);
			expect(sensitivity.high).toBeCloseTo(example.dPrimeHigh, DIGITS);
			expect(criterion.standardError).toBeCloseTo(example.seCriterion, DIGITS);
			expect(criterion.low).toBeCloseTo(example.critLow, DIGITS);
			expect(criterion.high).toBeCloseTo(example.critHigh, DIGITS);
		});
	}
);

it('the correction is the log-linear one, not that of a package which divides by too much', () => {
	const found = computeDiscernment({ signals: 10, hits: 9, noise: 9, falseAlarms: 2 });
	const { hitRate, faRate, dPrime } = vectors.doNotReproduce.wrongForCase0;
	expect(Math.abs(found.hitRate - hitRate)).toBeGreaterThan(0.01);
	expect(Math.abs(found.falseAlarmRate - faRate)).toBeGreaterThan(0.01);
	expect(Math.abs(found.sensitivity.value - dPrime)).toBeGreaterThan(0.1);
});

/** The chance of each number flagged out of `count` (binomial). */
function chances(count: number, rate: number): number[] {
	const weights = [(1 - rate) ** count];
	for (let k = 1; k <= count; k++)
		weights.push((((weights[k - 1] ?? 0) * (count - k + 1)) / k) * (rate / (1 - rate)));
	return weights;
}

/** Every outcome of `count` signals and as much noise, with its chance, for a known learner. */
function outcomes({ d, c, count }: { d: number; c: number; count: number }) {
	const ofNoise = chances(count, normalCdf(-d / 2 - c));
	return chances(count, normalCdf(d / 2 - c)).flatMap((pHit, hits) =>
		ofNoise.map((pFalse, falseAlarms) => ({
			chance: pHit * pFalse,
			found: computeDiscernment({ signals: count, hits, noise: count, falseAlarms })
		}))
	);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

it.each(vectors.samplingTable.filter(({ nPerClass }) => nPerClass <= 30))(
	"with $nPerClass of each a learner of d' $trueD is measured as $meanD, give or take $sdD",
	({ trueD, nPerClass, meanD, sdD }) => {
		const all = outcomes({ d: trueD, c: 0, count: nPerClass });
		const mean = sum(all.map(({ chance, found }) => chance * found.sensitivity.value));
		const spread = sum(
			all.map(({ chance, found }) => chance * (found.sensitivity.value - mean) ** 2)
		);
		expect(mean).toBeCloseTo(meanD, 5);
		expect(Math.sqrt(spread)).toBeCloseTo(sdD, 5);
	}
);

it.each(vectors.coverage)(
	"the interval holds the truth as often as tabled: d' $trueD, c $trueC, $nPerClass of each",
	({ trueD, trueC, nPerClass, coverageGG, meanHalfWidth }) => {
		const all = outcomes({ d: trueD, c: trueC, count: nPerClass });
		const holding = all.filter(
			({ found: { sensitivity } }) => sensitivity.low <= trueD && trueD <= sensitivity.high
		);
		expect(sum(holding.map(({ chance }) => chance))).toBeCloseTo(coverageGG, 3);
		expect(coverageGG).toBeGreaterThan(0.94);
		const width = sum(
			all.map(({ chance, found: { sensitivity } }) => {
				return chance * (sensitivity.high - sensitivity.value);
			})
		);
		expect(width).toBeCloseTo(meanHalfWidth, 2);
	}
);

const RUNS = { seed: 713, numRuns: 1000 };
const part = fc
	.record({
		count: fc.integer({ min: 1, max: 400 }),
		share: fc.double({ min: 0, max: 1, noNaN: true })
	})
	.map(({ count, share }) => ({ count, flagged: Math.round(share * count) }));

it('any counts at all give numbers, never NaN and never infinity', () => {
	fc.assert(
		fc.property(part, part, (signal, noise) => {
			const { sensitivity, criterion, ...rates } = computeDiscernment({
				...{ signals: signal.count, hits: signal.flagged },
				...{ noise: noise.count, falseAlarms: noise.flagged }
			});
			for (const value of [sensitivity, criterion, rates].flatMap(Object.values))
				expect(value).toSatisfy(Number.isFinite);
		}),
		RUNS
	);
});

it('who flags the fine instead of the problems has the same sensitivity the wrong way round', () => {
	const flagged = fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 60, max: 120 }));
	fc.assert(
		fc.property(flagged, ([hits, falseAlarms, count]) => {
			const same = { signals: count, noise: count };
			const one = computeDiscernment({ ...same, hits, falseAlarms });
			const other = computeDiscernment({ ...same, hits: falseAlarms, falseAlarms: hits });
			expect(other.sensitivity.value).toBeCloseTo(-one.sensitivity.value, 12);
			expect(other.criterion.value).toBeCloseTo(one.criterion.value, 12);
		}),
		RUNS
	);
});

it('counts that cannot be are refused', () => {
	const counts: DetectionCounts = { signals: 4, hits: 3, noise: 4, falseAlarms: 1 };
	expect(() => computeDiscernment({ ...counts, noise: 0, falseAlarms: 0 })).toThrow(RangeError);
	expect(() => computeDiscernment({ ...counts, hits: 5 })).toThrow(RangeError);
	expect(() => computeDiscernment({ ...counts, falseAlarms: NaN })).toThrow(RangeError);
});
