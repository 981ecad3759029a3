import { describe, expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import type { ClassifyExercise, MarkExercise, SpotExercise } from '../exercises/exercise';
import { idealAnswer } from '../exercises/ideal-answer';
import { elementTargets, noClaimTargets } from '../exercises/mark-targets';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';
import { tokensOf } from '../text/sentence-of';
import { countExercise } from './count-exercise';
import { NO_COUNTS } from './detection-counts';

const document = splitDocument(SMALL_TEXT);
const spans = resolveKey(document, { version: 1, signedBy: 'Bluepencil', spans: SMALL_SPANS });
const everything = document.sentences.map(tokensOf);

const round = (find: MarkExercise['find']): MarkExercise => ({
	...{ kind: 'mark', id: 'claim', element: 'claim', find, unit: 'sentence' },
	targets: find === 'element' ? elementTargets(spans, 'claim') : noClaimTargets(document, spans)
});
const mark = (exercise: MarkExercise, marks = everything) =>
	countExercise({ document, exercise, answer: { kind: 'mark', marks } });

describe('marking claims', () => {
	it('counts sentences: one makes a claim, the others do not', () => {
		const { byElement, overall } = mark(round('element'));
		const sentences = document.sentences.length;
		expect(overall).toEqual({
			signals: 1,
			hits: 1,
			noise: sentences - 1,
			falseAlarms: sentences - 1
		});
		expect(byElement.claim).toEqual(overall);
		expect(byElement.loaded).toEqual(NO_COUNTS);
	});

	it('asked the other way round counts the same: leaving a sentence takes it for a claim', () => {
		expect(mark(round('no-claim'), []).byElement).toEqual(mark(round('element')).byElement);
		expect(mark(round('no-claim')).byElement).toEqual(mark(round('element'), []).byElement);
	});

	it.each([round('element'), round('no-claim')])(
		'rightly done flags all claims, nothing else',
		(exercise) => {
			const answer = idealAnswer(exercise);
			const { byElement } = countExercise({ document, exercise, answer });
			expect(byElement.claim).toMatchObject({ signals: 1, hits: 1, falseAlarms: 0 });
		}
	);
});

const passage = (id: string, label: string, alternatives: string[] = []) => ({
	...{ id, label, alternatives, spanId: id, why: '', at: { start: 0, end: 1 } }
});
const sort = (labels: Record<string, string>, element: ClassifyExercise['element'] = null) =>
	countExercise({
		document,
		exercise: {
			...{ kind: 'classify', id: 'classify', element },
			labels: ['claim', 'source', 'loaded', 'context', 'none'],
			passages: [
				passage('p1', 'claim'),
				passage('p2', 'source', ['claim']),
				passage('p3', 'none'),
				passage('p4', 'loaded')
			]
		},
		answer: { kind: 'classify', labels }
	});

describe('sorting passages', () => {
	const { byElement, overall } = sort({ p1: 'source', p2: 'claim', p3: 'claim', p4: 'loaded' });

	it('sets each element against the rest', () => {
		expect(byElement.source).toEqual({ signals: 1, hits: 0, noise: 3, falseAlarms: 1 });
		expect(byElement.loaded).toEqual({ signals: 1, hits: 1, noise: 3, falseAlarms: 0 });
		expect(byElement.context).toEqual({ signals: 0, hits: 0, noise: 4, falseAlarms: 0 });
	});

	it('lets nobody be wrong where another reading can be defended', () => {
		expect(byElement.claim).toEqual({ signals: 1, hits: 0, noise: 2, falseAlarms: 1 });
	});

	it('overall asks only whether there was anything to flag', () => {
		expect(overall).toEqual({ signals: 3, hits: 3, noise: 1, falseAlarms: 1 });
	});

	it('does not count what was left open', () => {
		expect(sort({ p1: 'claim' }).overall).toEqual({ ...NO_COUNTS, signals: 1, hits: 1 });
	});

	it('by kind is about its one element', () => {
		const shown = sort({ p1: 'source', p3: 'none' }, 'claim');
		expect(shown.byElement.claim).toEqual({ signals: 1, hits: 1, noise: 1, falseAlarms: 0 });
		expect(shown.byElement.source).toEqual(NO_COUNTS);
	});
});

it('spotting counts each sentence for its own element', () => {
	const item = (id: string, element: 'claim' | 'source', hasIt: boolean) => ({
		...{ id, element, hasIt, text: '', tested: [], why: '' }
	});
	const exercise: SpotExercise = {
		...{ kind: 'spot', id: 'spot' },
		items: [item('s1', 'claim', true), item('s2', 'source', false), item('s3', 'source', true)]
	};
	const labels = { s1: 'yes', s2: 'yes' };
	const shown = countExercise({ document, exercise, answer: { kind: 'spot', labels } });
	expect(shown.byElement.claim).toEqual({ signals: 1, hits: 1, noise: 0, falseAlarms: 0 });
	expect(shown.byElement.source).toEqual({ signals: 0, hits: 0, noise: 1, falseAlarms: 1 });
});

it('exercises of other kinds count nothing', () => {
	const exercise = { kind: 'context' as const, id: 'questions' as const, options: [] };
	const answer = { kind: 'context' as const, selected: [] };
	expect(countExercise({ document, exercise, answer }).overall).toEqual(NO_COUNTS);
});
