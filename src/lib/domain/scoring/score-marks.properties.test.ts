import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '../elements';
import type { Range } from '../text/range';
import { checkMarkRound } from './check-mark-round';
import { buildMarkRuler, type MarkRuler } from './mark-ruler';
import { scoreMarks } from './score-marks';

const RUNS = { numRuns: 1000, seed: 713 };
const TOKENS = 90;

const targets = fc.array(
	fc
		.record({
			start: fc.nat(TOKENS - 12),
			length: fc.integer({ min: 1, max: 12 }),
			slack: fc.nat(6),
			isRequired: fc.boolean()
		})
		.map(({ start, length, slack, isRequired }) => ({
			id: `${start}+${length}`,
			core: { start, end: start + length },
			zone: { start: start - slack, end: start + length + slack },
			isRequired
		})),
	{ maxLength: 8 }
);
/** Any key at all that can be scored: spans and zones may overlap. */
const ruler = fc
	.record({ element: fc.constantFrom(...ELEMENTS), targets })
	.map((task) => buildMarkRuler({ tokenCount: TOKENS, ...task }))
	.filter((built) => built.lambda !== null);
const mark = fc
	.record({ start: fc.integer({ min: -5, max: TOKENS + 5 }), length: fc.nat(14) })
	.map(({ start, length }): Range => ({ start, end: start + length }));
const marks = fc.array(mark, { maxLength: 10 });
const token = fc.nat(TOKENS - 1);

const one = (at: number): Range => ({ start: at, end: at + 1 });
const rawOf = (built: MarkRuler, chosen: Range[]) => scoreMarks(built, chosen).raw ?? NaN;
const isMarked = (at: number, chosen: Range[]) =>
	chosen.some(({ start, end }) => start <= at && at < end);

describe('for any key', () => {
	it('marking everything earns nothing', () => {
		// With nothing to find, only the room that publishing asks for keeps the promise.
		const valid = ruler.filter((built) => built.required.length > 0 || checkMarkRound(built).ok);
		fc.assert(
			fc.property(valid, (built) => {
				const result = scoreMarks(built, [{ start: 0, end: TOKENS }]);
				expect(result.raw).toBeLessThanOrEqual(0);
				expect(result.score).toBe(0);
			}),
			RUNS
		);
	});

	it('marking one more word inside a zone never lowers the score', () => {
		fc.assert(
			fc.property(ruler, marks, token, (built, chosen, at) => {
				fc.pre(built.zoneMask[at] === 1);
				expect(rawOf(built, [...chosen, one(at)])).toBeGreaterThanOrEqual(rawOf(built, chosen));
			}),
			RUNS
		);
	});

	it('marking a word away from all zones and all other marks always costs', () => {
		fc.assert(
			fc.property(ruler, marks, token, (built, chosen, at) => {
				fc.pre(built.zoneMask[at] === 0);
				fc.pre(![at - 1, at, at + 1].some((near) => isMarked(near, chosen)));
				expect(rawOf(built, [...chosen, one(at)])).toBeLessThan(rawOf(built, chosen));
			}),
			RUNS
		);
	});

	it('the order of the marks changes nothing, nor does cutting a mark in two', () => {
		const shuffled = marks.chain((chosen) =>
			fc.tuple(
				fc.constant(chosen),
				fc.shuffledSubarray(chosen, { minLength: chosen.length }),
				fc.nat(14)
			)
		);
		fc.assert(
			fc.property(ruler, shuffled, (built, [chosen, reordered, cut]) => {
				const pieces = reordered.flatMap(({ start, end }) => {
					const middle = Math.min(end, start + cut);
					return [
						{ start: middle, end },
						{ start, end: middle }
					];
				});
				expect(scoreMarks(built, pieces)).toEqual(scoreMarks(built, chosen));
			}),
			RUNS
		);
	});

	it('every number is finite, whatever is marked', () => {
		const anyMark = fc.record({ start: fc.integer(), end: fc.integer() });
		fc.assert(
			fc.property(ruler, fc.array(fc.oneof(mark, anyMark)), (built, chosen) => {
				const { score, raw, credits, foundCount, extraRuns, extraUnits } = scoreMarks(
					built,
					chosen
				);
				const shares = [...credits.map(({ credit }) => credit), score];
				for (const share of shares) expect(Number(share) >= 0 && Number(share) <= 1).toBe(true);
				const amounts = [raw, foundCount, extraUnits, ...extraRuns.map(({ units }) => units)];
				for (const amount of amounts) expect(Number.isFinite(amount)).toBe(true);
			}),
			RUNS
		);
	});
});

describe('a wrong word that touches another mark may even save something', () => {
	const target = {
		id: 'slammed',
		core: { start: 10, end: 11 },
		zone: { start: 8, end: 13 },
		isRequired: true
	};
	const built = buildMarkRuler({ tokenCount: 60, element: 'loaded', targets: [target] });

	it('when it joins two stray words into one mark', () => {
		expect(rawOf(built, [one(30), one(32)])).toBe(-1);
		expect(rawOf(built, [one(30), one(31), one(32)])).toBe(-0.5);
	});

	it('when it joins a stray word to a find', () => {
		const found = { start: 10, end: 13 };
		expect(rawOf(built, [found, one(14)])).toBe(0.5);
		expect(rawOf(built, [found, one(13), one(14)])).toBe(0.75);
	});
});
