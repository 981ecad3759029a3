import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/mark_the_text.json';
import { ELEMENTS } from '../elements';
import type { Range } from '../text/range';
import { buildMarkRuler, type MarkTarget } from './mark-ruler';
import { roundScore } from './round-score';
import { scoreMarks } from './score-marks';

type Case = (typeof vectors.cases)[number];

const toRange = ([start = NaN, end = NaN]: readonly number[]): Range => ({ start, end });

function rulerOf({ category, tokens, gold }: Case) {
	const element = ELEMENTS.find((name) => name === category.toLowerCase());
	if (!element) throw new Error(`Unknown category ${category}`);
	const targets = gold.map(({ core, zone, required }, index) => ({
		id: `span-${index}`,
		core: toRange(core),
		zone: toRange(zone),
		isRequired: required
	}));
	return buildMarkRuler({ tokenCount: tokens, element, targets });
}

describe('a marked text is scored as in the examples of the specification', () => {
	it.each(vectors.cases)('$name', (example) => {
		const ruler = rulerOf(example);
		const { expected, marks } = example;
		const result = scoreMarks(ruler, marks.map(toRange));

		expect(result.score).toBe(roundScore(expected.score));
		expect(result.raw).toBe(roundScore(expected.raw));
		expect(result.credits).toHaveLength(expected.credits.length);
		expected.credits.forEach((credit, index) => {
			expect(result.credits[index]?.id).toBe(`span-${index}`);
			expect(result.credits[index]?.credit).toBeCloseTo(credit, 10);
		});
		expect(result.foundCount).toBe(expected.found);
		expect(result.extraRuns.filter((run) => !run.isOverhang)).toHaveLength(expected.wrongMarks);
		expect(result.extraUnits).toBeCloseTo(expected.extraUnits, 10);
		expect(ruler.unit).toBe(expected.U);
		expect(ruler.lambda).toBeCloseTo(expected.lam, 10);
		expect(ruler.required).toHaveLength(expected.G);
		expect(ruler.outsideTokens).toBe(expected.D);
	});
});

const loadedWord: MarkTarget = {
	id: 'slammed',
	core: { start: 10, end: 12 },
	zone: { start: 8, end: 14 },
	isRequired: true
};
const scoreLoaded = (marks: Range[], targets = [loadedWord]) =>
	scoreMarks(buildMarkRuler({ tokenCount: 40, element: 'loaded', targets }), marks);

describe('marks outside the key', () => {
	it('words that run on from a find count by length only', () => {
		const { extraRuns, foundCount } = scoreLoaded([{ start: 10, end: 15 }]);
		expect(foundCount).toBe(1);
		expect(extraRuns).toEqual([{ start: 14, end: 15, isOverhang: true, units: 0.25 }]);
	});

	it('words beside a span that was not found are a wrong mark', () => {
		const { extraRuns } = scoreLoaded([{ start: 12, end: 15 }]);
		expect(extraRuns).toEqual([{ start: 14, end: 15, isOverhang: false, units: 1 }]);
	});

	it('a stray word away from the find is a wrong mark even when the span was found', () => {
		const { extraRuns } = scoreLoaded([
			{ start: 10, end: 12 },
			{ start: 14, end: 15 }
		]);
		expect(extraRuns).toEqual([{ start: 14, end: 15, isOverhang: false, units: 1 }]);
	});

	it('words that run on from an optional span are a wrong mark, as nothing was to be found', () => {
		const optional = { ...loadedWord, isRequired: false };
		const { extraRuns } = scoreLoaded([{ start: 10, end: 15 }], [optional]);
		expect(extraRuns).toEqual([{ start: 14, end: 15, isOverhang: false, units: 1 }]);
	});
});

describe('items that cannot be scored', () => {
	it('a text in which no mark can be wrong has no score', () => {
		const everywhere = { ...loadedWord, zone: { start: 0, end: 40 } };
		expect(scoreLoaded([{ start: 10, end: 12 }], [everywhere])).toMatchObject({
			score: null,
			raw: null,
			credits: [{ id: 'slammed', credit: 1 }]
		});
	});

	it('a text without words has no score', () => {
		const ruler = buildMarkRuler({ tokenCount: 0, element: 'claim', targets: [] });
		expect(scoreMarks(ruler, [{ start: 0, end: 3 }]).score).toBeNull();
	});
});
