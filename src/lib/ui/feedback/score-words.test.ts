import { expect, it } from 'vitest';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { MarkFeedback } from '$lib/domain/feedback/feedback';
import { markScoreWords } from './score-words';

const exercise: PublicExercise = {
	...{ kind: 'mark', id: 'loaded', element: 'loaded' },
	...{ find: 'element', unit: 'word' }
};
const feedback = (found: number, required: number, extra: number) =>
	({
		counts: { extra, different: 0 },
		balance: { found, required, flagged: extra, plain: 15 },
		formula: { lambda: 1 }
	}) as unknown as MarkFeedback;

it('says what was found and marked wrongly apart from the points', () => {
	expect(markScoreWords(exercise, feedback(1, 4, 2), 0)).toEqual({
		large: '1',
		label: 'of 4 loaded terms found, 2 marked wrongly',
		small: 'Points: 0 of 4. A wrong mark takes 1 away.'
	});
	expect(markScoreWords(exercise, feedback(4, 4, 0), 1).label).toBe('of 4 loaded terms found');
});

it('never counts finds where nothing was to be found', () => {
	expect(markScoreWords(exercise, feedback(0, 0, 3), 0)).toEqual({
		large: '3',
		label: 'marked where nothing is to be found',
		small: 'Points: 0 of 1, for leaving plain words alone. A wrong mark takes ½ away.'
	});
	expect(markScoreWords(exercise, feedback(0, 0, 0), 1)).toMatchObject({
		large: 'Nothing',
		label: 'to find, and nothing marked'
	});
});
