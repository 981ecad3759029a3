import { describe, expect, it } from 'vitest';
import { judge, teach, type Course } from '../../../../tests/factories/a-simulated-class';
import { seededRandom } from '../random';
import { describeClass } from './class-discernment';
import { compareDiscernment } from './discernment-change';
import { describeLearner } from './learner-discernment';

/** How often each verdict falls over 200 classes of one kind. */
function verdicts(course: Course): Record<string, number> {
	const shares: Record<string, number> = {};
	for (let i = 0; i < 200; i++) {
		const change = compareDiscernment(teach(course, `class ${i}`));
		const verdict = change.show === 'change' ? change.verdict : change.show;
		shares[verdict] = (shares[verdict] ?? 0) + 1 / 200;
	}
	return shares;
}

const start = { d: 1, c: 0 };

describe('classes of 25 whose learners are known', () => {
	it('that have become better at telling apart are called sharper', () => {
		const shares = verdicts({ from: start, to: { d: 1.7, c: 0 } });
		expect(shares['sharper']).toBeGreaterThan(0.9);
		expect(shares['flags-more'] ?? 0).toBe(0);
	});

	it('that have only become more suspicious are called that, and hardly ever sharper', () => {
		const shares = verdicts({ from: start, to: { d: 1, c: -0.5 } });
		expect(shares['flags-more']).toBeGreaterThan(0.9);
		const sharper = (shares['sharper'] ?? 0) + (shares['sharper-and-more-suspicious'] ?? 0);
		expect(sharper).toBeLessThan(0.05);
	});

	it('that have only become more trusting are said to flag less', () => {
		expect(verdicts({ from: start, to: { d: 1, c: 0.5 } })['flags-less']).toBeGreaterThan(0.9);
	});

	it('that have become both sharper and more suspicious are told both', () => {
		const shares = verdicts({ from: start, to: { d: 1.8, c: -0.5 } });
		expect(shares['sharper-and-more-suspicious']).toBeGreaterThan(0.9);
	});

	it('that have lost sharpness are told so', () => {
		expect(verdicts({ from: { d: 1.8, c: 0 }, to: start })['less-sharp']).toBeGreaterThan(0.9);
	});

	it('in which nothing has changed seldom hear otherwise', () => {
		// Two intervals of 95 % each.
		expect(verdicts({ from: start, to: start })['no-clear-change']).toBeGreaterThan(0.85);
	});

	it('that have answered too little hear nothing', () => {
		const course = { from: start, to: { d: 2, c: 0 } };
		expect(verdicts({ ...course, units: 9 })).toEqual({ 'too-few': expect.closeTo(1) });
		expect(verdicts({ ...course, learners: 7 })).toEqual({ 'too-few': expect.closeTo(1) });
	});
});

it.each([
	[8, 0.64],
	[15, 0.44],
	[25, 0.32]
])('a class of %i at ten of each is known to about +-%f', (learners, halfWidth) => {
	const widths = Array.from({ length: 200 }, (_, i) => {
		const course = { from: start, to: start, learners, units: 10 };
		const shown = describeClass(teach(course, `width ${i}`).map(({ before }) => before));
		return shown.show === 'means' ? shown.sensitivity.high - shown.sensitivity.mean : NaN;
	});
	const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
	expect(Math.abs(mean - halfWidth)).toBeLessThan(0.05);
});

it('of learners who guess, hardly any hears that she can tell', () => {
	const random = seededRandom('guessing');
	const shown = Array.from({ length: 500 }, () =>
		describeLearner(judge({ d: 0, c: 0 }, 15, random))
	);
	const wrongly = shown.filter((one) => one.show === 'words' && one.telling === 'tells-apart');
	expect(wrongly.length / shown.length).toBeLessThan(0.04);
});
