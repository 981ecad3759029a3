import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/choice_items.json';
import { creditChoice, scoreChoice } from './score-choice';

describe('one choice among several', () => {
	it.each(vectors.single)('$options options, credit $credit', ({ options, credit, expected }) => {
		const { score, guess } = scoreChoice(options, credit);
		expect(score).toBe(expected.score);
		expect(guess).toBeCloseTo(expected.guess, 10);
	});

	it('the key earns all, a defensible alternative half, anything else nothing', () => {
		const key = { best: 'claim', alternatives: ['source'] };
		expect(creditChoice('claim', key)).toBe(1);
		expect(creditChoice('source', key)).toBe(0.5);
		expect(creditChoice('loaded', key)).toBe(0);
	});

	it('no answer earns nothing', () => {
		expect(creditChoice(null, { best: 'claim', alternatives: [] })).toBe(0);
	});

	it('a single option is no choice', () => {
		expect(() => scoreChoice(1, 1)).toThrow(RangeError);
	});
});
