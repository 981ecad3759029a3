import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/mastery.json';
import { describeSkill } from './describe-skill';
import { foldSkill, NEW_SKILL, stepSkill, type SkillResponse } from './skill-state';

const response = (given: Partial<SkillResponse> = {}): SkillResponse => ({
	...{ id: 'r', at: 0, articleId: 'bridge', score: 1, weight: 1, guess: 0 },
	...given
});

describe.each(vectors.recommended.cases)('$name', ({ guess, trace }) => {
	it('goes as tabled, answer by answer', () => {
		let state = NEW_SKILL;
		for (const { x, w, ...expected } of trace) {
			state = stepSkill(state, response({ score: x, weight: w, guess }));
			const { mean, low, high } = describeSkill(state);
			expect(state.alpha).toBeCloseTo(expected.alpha, 9);
			expect(state.beta).toBeCloseTo(expected.beta, 9);
			expect(state.alpha + state.beta - 2).toBeCloseTo(expected.evidence, 9);
			expect([mean, low, high]).toEqual(
				[expected.mean, expected.low, expected.high].map((value) => expect.closeTo(value, 9))
			);
		}
	});
});

describe('an answer that does not count', () => {
	it('makes nothing fade', () => {
		const state = foldSkill([response({ id: 'a' }), response({ id: 'b', score: 0.4 })]);
		expect(stepSkill(state, response({ weight: 0, score: 0, articleId: 'other' }))).toBe(state);
	});
});

it('impossible answers are refused', () => {
	expect(() => stepSkill(NEW_SKILL, response({ score: 1.2 }))).toThrow(RangeError);
	expect(() => stepSkill(NEW_SKILL, response({ weight: -1 }))).toThrow(RangeError);
	expect(() => stepSkill(NEW_SKILL, response({ guess: 1 }))).toThrow(RangeError);
	expect(() => stepSkill(NEW_SKILL, response({ score: NaN }))).toThrow(RangeError);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const responses = fc
	.array(
		fc.record({
			at: fc.nat(6),
			articleId: fc.constantFrom('bridge', 'river', 'school'),
			score: share,
			weight: fc.constantFrom(0, 0.5, 1),
			guess: fc.constantFrom(0, 0.2, 0.25, 0.5)
		}),
		{ maxLength: 40 }
	)
	.map((list) => list.map((one, i) => ({ ...one, id: `r${String(i).padStart(2, '0')}` })));
const RUNS = { seed: 713, numRuns: 300 };

describe('whatever was answered', () => {
	it('the order in which answers are read does not matter, and nothing is changed by reading', () => {
		fc.assert(
			fc.property(responses, fc.nat(99), (list, turn) => {
				const before = structuredClone(list);
				const at = list.length === 0 ? 0 : turn % list.length;
				const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
				expect(foldSkill(turned)).toEqual(foldSkill(list));
				expect(list).toEqual(before);
			}),
			RUNS
		);
	});

	it('a stored state and one more answer give what all answers give', () => {
		fc.assert(
			fc.property(responses, (list) => {
				const ordered = list.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
				const last = ordered.at(-1);
				fc.pre(last !== undefined);
				if (last) expect(stepSkill(foldSkill(ordered.slice(0, -1)), last)).toEqual(foldSkill(list));
			}),
			RUNS
		);
	});

	it('the range holds shares in order, never NaN', () => {
		fc.assert(
			fc.property(responses, (list) => {
				const { low, mean, high } = describeSkill(foldSkill(list));
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThan(high);
				expect(high).toBeLessThanOrEqual(1);
				expect(mean).toBeGreaterThan(0);
				expect(mean).toBeLessThan(1);
			}),
			RUNS
		);
	});

	it('a better answer never lowers the share', () => {
		fc.assert(
			fc.property(responses, share, share, (list, one, other) => {
				const state = foldSkill(list);
				const [worse, better] = [Math.min(one, other), Math.max(one, other)].map(
					(score) => describeSkill(stepSkill(state, response({ score, guess: 0.25 }))).mean
				);
				expect(better).toBeGreaterThanOrEqual(worse ?? NaN);
			}),
			RUNS
		);
	});
});
