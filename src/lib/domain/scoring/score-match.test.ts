import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/choice_items.json';
import { scoreMatch } from './score-match';

describe('claims matched to sources', () => {
	it.each(vectors.matching)(
		'$correct of $pairs right with $targets sources',
		({ pairs, targets, correct, expected }) => {
			const answer = { pairCount: pairs, targetCount: targets, correctCount: correct };
			const result = scoreMatch(answer);
			expect(result?.proportion).toBe(expected.proportion);
			expect(result?.chance).toBeCloseTo(expected.chance, 10);
			expect(result?.chanceCorrected).toBe(expected.chanceCorrected);
		}
	);

	it.each([
		['no claim', { pairCount: 0, targetCount: 3, correctCount: 0 }],
		['a single source', { pairCount: 3, targetCount: 1, correctCount: 3 }]
	])('an item with %s is left out', (_, answer) => {
		expect(scoreMatch(answer)).toBeNull();
	});
});
