import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/calibration.json';
import { markByCertainty } from './certainty-mark';
import { computeBrier } from './compute-brier';
import { CONFIDENCE_LEVELS, probabilityOf } from './confidence';
import { reportCalibration, type SureAnswer } from './report-calibration';

describe('how sure is a chance of being right', () => {
	it('of .5, .7 and .9', () => {
		const { notSure, fairlySure, verySure } = vectors.levels;
		const stated = CONFIDENCE_LEVELS.map((level) => probabilityOf(level));
		expect(stated).toEqual([notSure, fairlySure, verySure]);
	});

	it('never less than guessing gives', () => {
		expect(probabilityOf('not-sure', 4)).toBe(0.5);
		expect(probabilityOf('not-sure', 2)).toBe(0.5);
		expect(probabilityOf('very-sure', 2)).toBe(0.9);
	});
});

describe.each(vectors.brier)('answers with a Brier score of $brier', ({ pairs, ...expected }) => {
	const score = computeBrier(
		pairs.map(([probability = NaN, right]) => ({ probability, isRight: right === 1 }))
	);

	it('come apart as computed', () => {
		const { decomposition } = expected;
		expect(score?.brier).toBeCloseTo(expected.brier, 9);
		expect(score?.reliability).toBeCloseTo(decomposition.reliability, 9);
		expect(score?.resolution).toBeCloseTo(decomposition.resolution, 9);
		expect(score?.uncertainty).toBeCloseTo(decomposition.uncertainty, 9);
		expect(score?.overconfidence).toBeCloseTo(decomposition.overconfidence, 9);
		expect(score?.accuracy).toBeCloseTo(decomposition.calibrationInTheLarge, 9);
	});

	it('and together again', () => {
		const { brier = NaN, reliability = NaN, resolution = NaN, uncertainty = NaN } = score ?? {};
		expect(reliability - resolution + uncertainty).toBeCloseTo(brier, 12);
	});
});

it('no answers have no score, and impossible chances are refused', () => {
	expect(computeBrier([])).toBeNull();
	expect(() => computeBrier([{ probability: 1.2, isRight: true }])).toThrow(RangeError);
});

describe('marks by certainty', () => {
	it.each(vectors.cbm)('level $level: $correct if right, $wrong if wrong', (row) => {
		const level = CONFIDENCE_LEVELS[row.level - 1] ?? 'not-sure';
		expect([markByCertainty(level, true), markByCertainty(level, false)]).toEqual([
			row.correct,
			row.wrong
		]);
	});

	it.each(vectors.cbmExpected)(
		'who is right with chance $pCorrect does best with level $best',
		(row) => {
			const expected = CONFIDENCE_LEVELS.map(
				(level) =>
					row.pCorrect * markByCertainty(level, true) +
					(1 - row.pCorrect) * markByCertainty(level, false)
			);
			expect(expected).toEqual(row.expected.map((value) => expect.closeTo(value, 9)));
			expect(expected.indexOf(Math.max(...expected)) + 1).toBe(row.best);
		}
	);
});

describe('the picture for a learner', () => {
	const times = (count: number, level: SureAnswer['level'], isRight: boolean) =>
		Array.from({ length: count }, (): SureAnswer => ({ level, isRight, optionCount: 4 }));

	it('is not drawn from nine answers', () => {
		expect(reportCalibration(times(9, 'very-sure', true))).toEqual({ show: 'nothing', answers: 9 });
		expect(reportCalibration([]).show).toBe('nothing');
	});

	it('says how often she was right when she said so', () => {
		const answers = [...times(3, 'very-sure', false), ...times(6, 'very-sure', true)];
		const report = reportCalibration([...answers, ...times(1, 'not-sure', true)]);
		expect(report).toMatchObject({
			...{ show: 'picture', answers: 10 },
			levels: [
				{ level: 'not-sure', right: 1, answers: 1 },
				{ level: 'very-sure', right: 6, answers: 9 }
			],
			overconfidence: expect.closeTo(0.86 - 0.7, 10)
		});
	});
});
