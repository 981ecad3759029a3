import { expect, it } from 'vitest';
import { addDetections } from '../discernment/detection-counts';
import type { ClassifyExercise, Passage, SpotExercise } from '../exercises/exercise';
import { splitDocument } from '../text/split-document';
import { gatherEvidence } from './evidence';

const document = splitDocument('The council met. A disastrous delay followed. The mayor spoke.');
const passage = (id: string, label: string, spanId: string): Passage => ({
	...{ id, label, spanId, at: { start: 0, end: 1 }, alternatives: [], why: '' }
});
const classify: ClassifyExercise = {
	...{ kind: 'classify', id: 'classify', element: null },
	labels: ['claim', 'source', 'loaded', 'context', 'none'],
	passages: [
		passage('p1', 'loaded', 's1'),
		passage('p2', 'source', 's2'),
		passage('p3', 'none', 's3')
	]
};
const spans = [
	{ id: 's1', element: 'loaded' as const },
	{ id: 's2', element: 'source' as const },
	{ id: 's3', element: 'loaded' as const }
];

it('a sorted passage tells about the element that it has or looks like', () => {
	const answer = { kind: 'classify' as const, labels: { p1: 'loaded', p2: 'none', p3: 'none' } };
	const scored = { exercise: classify, spans, document, answer, score: 2 / 3, credits: [1, 0, 1] };
	const parts = gatherEvidence({ ...scored, isHinted: false });
	const grades = Object.fromEntries(parts.map((one) => [one.element, one.grades]));
	expect(grades['loaded']).toEqual([
		{ score: 1, guess: 0.2 },
		{ score: 1, guess: 0.2 }
	]);
	expect(grades['source']).toEqual([{ score: 0, guess: 0.2 }]);
});

it('each place counts once in the whole, although it is looked at for each element', () => {
	const answer = { kind: 'classify' as const, labels: { p1: 'loaded', p2: 'none', p3: 'none' } };
	const scored = { exercise: classify, spans, document, answer, score: 2 / 3, credits: [1, 0, 1] };
	const parts = gatherEvidence({ ...scored, isHinted: false });
	const overall = parts.filter(({ isOverall }) => isOverall);
	expect(addDetections(overall.map(({ counts }) => counts))).toEqual({
		...{ signals: 2, hits: 1, noise: 1, falseAlarms: 0 }
	});
	expect(overall.map(({ element }) => element)).toEqual(['any']);
});

it('sentences to spot of two elements are the whole between them', () => {
	const item = (id: string, element: 'loaded' | 'claim', hasIt: boolean) => ({
		...{ id, element, hasIt, text: '', tested: [], why: '' }
	});
	const exercise: SpotExercise = {
		...{ kind: 'spot', id: 'spot', items: [item('a', 'loaded', true), item('b', 'claim', false)] }
	};
	const answer = { kind: 'spot' as const, labels: { a: 'yes', b: 'yes' } };
	const scored = { exercise, spans: [], document, answer, score: 0.5, credits: [1, 0] };
	const parts = gatherEvidence({ ...scored, isHinted: true });
	expect(parts.map(({ element, isOverall }) => [element, isOverall])).toEqual([
		['claim', true],
		['loaded', true]
	]);
	// After a hint, a right answer is half a one.
	expect(parts.map(({ grades }) => grades[0]?.score)).toEqual([0, 0.5]);
});
