import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercises/exercise';
import { observeSkills, type ScoredExercise } from './observe-skills';

const at = { start: 0, end: 1 };
const observe = (exercise: Exercise, given: Partial<ScoredExercise> = {}) =>
	observeSkills({ exercise, spans: [], score: 0.8, credits: [], isHinted: false, ...given });

const passage = (id: string, label: string) => ({
	...{ id, label, spanId: id, at, alternatives: [], why: '' }
});

describe('what an exercise tells about skills', () => {
	it('a mark round: one observation that cannot be guessed', () => {
		const exercise: Exercise = {
			...{ kind: 'mark', id: 'loaded', element: 'loaded', find: 'element', unit: 'word' },
			targets: []
		};
		expect(observe(exercise)).toEqual([{ element: 'loaded', score: 0.8, guess: 0 }]);
	});

	it('open questions: one observation, a fifth of it guessed', () => {
		const exercise: Exercise = { kind: 'context', id: 'questions', options: [] };
		expect(observe(exercise)).toEqual([{ element: 'context', score: 0.8, guess: 0.2 }]);
	});

	it('passages: each about the element that it is or looks like', () => {
		const exercise: Exercise = {
			...{ kind: 'classify', id: 'classify', element: null },
			labels: ['claim', 'source', 'loaded', 'context', 'none'],
			passages: [passage('p1', 'claim'), passage('p2', 'none'), passage('p3', 'none')]
		};
		const spans = [{ id: 'p2', element: 'loaded' as const }];
		expect(observe(exercise, { spans, credits: [0.5, 1, 1] })).toEqual([
			{ element: 'claim', score: 0.5, guess: 0.2 },
			{ element: 'loaded', score: 1, guess: 0.2 }
		]);
	});

	it('passages sorted by kind: all about one element', () => {
		const exercise: Exercise = {
			...{ kind: 'classify', id: 'claim', element: 'claim' },
			labels: ['statistic', 'event', 'none'],
			passages: [passage('p1', 'event'), passage('p2', 'none')]
		};
		const guess = 1 / 3;
		expect(observe(exercise, { credits: [1, 0] })).toEqual([
			{ element: 'claim', score: 1, guess },
			{ element: 'claim', score: 0, guess }
		]);
	});

	it('sentences to spot: each about its element, half of it guessed', () => {
		const item = {
			id: 's1',
			element: 'source' as const,
			text: '',
			tested: [],
			hasIt: true,
			why: ''
		};
		expect(observe({ kind: 'spot', id: 'spot', items: [item] }, { credits: [1] })).toEqual([
			{ element: 'source', score: 1, guess: 0.5 }
		]);
	});

	it('rewordings: each about loaded terms, one in four guessed', () => {
		const option = { id: 'o', text: '', fault: null, credit: 1, why: '' };
		const item = { id: 'r1', at, spanId: 'l1', options: [option, option, option, option] };
		expect(observe({ kind: 'reword', id: 'reword', items: [item] }, { credits: [1] })).toEqual([
			{ element: 'loaded', score: 1, guess: 0.25 }
		]);
	});

	const claim = (id: string) => ({ id, at, spanId: id, target: 't1', why: null });
	const match: Exercise = {
		...{ kind: 'match', id: 'match', claims: ['c1', 'c2', 'c3', 'c4'].map(claim) },
		targets: [
			{ id: 't1', name: 'The mayor' },
			{ id: 't2', name: 'The bank' },
			{ id: 't3', name: 'Neighbors' }
		]
	};

	it('claims matched to sources: one observation, without what chance would give', () => {
		const score = 0.6667;
		expect(observe(match, { credits: [1, 1, 1, 0] })).toEqual([
			{ element: 'source', score, guess: 0 }
		]);
		expect(observe(match, { credits: [1, 0, 0, 0] })).toMatchObject([{ score: 0 }]);
	});

	it('a ledger likewise', () => {
		const voice = { speaker: '', namedAs: 'body' as const, stake: 'unknown' as const, words: 9 };
		const exercise: Exercise = {
			...{ kind: 'ledger', id: 'ledger', unsourcedWords: 0 },
			voices: [
				{ ...voice, id: 'v1' },
				{ ...voice, id: 'v2' }
			]
		};
		expect(observe(exercise, { credits: [1, 1, 1, 1, 0, 0] })).toMatchObject([{ score: 0.5 }]);
		expect(observe(exercise, { credits: [1, 1, 0, 0, 0, 0] })).toMatchObject([{ score: 0 }]);
	});

	it('a comparison is about no single skill', () => {
		expect(observe({ kind: 'compare', id: 'compare', passages: [], parts: [] })).toEqual([]);
	});
});

it('after a hint no answer is worth more than half', () => {
	const exercise: Exercise = { kind: 'context', id: 'questions', options: [] };
	expect(observe(exercise, { isHinted: true })).toMatchObject([{ score: 0.5 }]);
	expect(observe(exercise, { isHinted: true, score: 0.3 })).toMatchObject([{ score: 0.3 }]);
});
