import { describe, expect, it } from 'vitest';
import type { Answer } from '../exercises/answer';
import { mergeAnswers } from '../exercises/merge-answers';
import type { SpotExercise } from '../exercises/exercise';
import { scoreResponse } from '../exercises/score-response';
import { splitDocument } from '../text/split-document';
import { sureAnswersOf } from './sure-answers';

const exercise: SpotExercise = {
	kind: 'spot',
	id: 'spot',
	items: ['q0', 'q1', 'q2'].map((id) => ({
		...{ id, element: 'loaded', text: 'A delay.', tested: [], hasIt: id === 'q0', why: '' }
	}))
};
const answer: Answer = {
	kind: 'spot',
	labels: { q0: 'yes', q1: 'yes' },
	sure: { q0: 'very-sure', q1: 'fairly-sure', q2: 'very-sure' }
};

describe('how sure a learner was', () => {
	it('is held against right and wrong, and only where she chose something', () => {
		expect(sureAnswersOf(exercise, answer)).toEqual([
			{ level: 'very-sure', isRight: true, optionCount: 2 },
			{ level: 'fairly-sure', isRight: false, optionCount: 2 }
		]);
	});

	it('never counts in the score', () => {
		const handed = { document: splitDocument(''), spans: [], exercise };
		const silent: Answer = { kind: 'spot', labels: answer.labels };
		expect(scoreResponse({ ...handed, answer })).toEqual(
			scoreResponse({ ...handed, answer: silent })
		);
	});

	it('said on two devices is kept from both', () => {
		const base: Answer = { kind: 'spot', labels: { q0: 'yes' } };
		const mine: Answer = { ...base, sure: { q0: 'not-sure' } };
		const theirs: Answer = { ...base, sure: { q1: 'very-sure' } };
		const { answer: merged } = mergeAnswers(
			{ base, mine, theirs },
			{ starts: new Set(), oneOf: [] }
		);
		expect(merged).toEqual({ ...base, sure: { q0: 'not-sure', q1: 'very-sure' } });
	});
});
