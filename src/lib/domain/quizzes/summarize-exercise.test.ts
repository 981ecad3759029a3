import { describe, expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import type { Exercise } from '../exercises/exercise';
import { elementTargets } from '../exercises/mark-targets';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';
import { summarizeExercise } from './summarize-exercise';

const document = splitDocument(SMALL_TEXT);
const spans = resolveKey(document, { version: 1, signedBy: 'Bluepencil', spans: SMALL_SPANS });
const summarize = (exercise: Exercise) =>
	summarizeExercise({ document, exercise, articleId: 'bridge' });

function markClaims(status: 'required' | 'optional') {
	const own = spans.map((span) =>
		span.element === 'claim' && span.status !== 'decoy' ? { ...span, status } : span
	);
	const targets = elementTargets(own, 'claim');
	return summarize({
		kind: 'mark',
		id: 'claim',
		element: 'claim',
		find: 'element',
		unit: 'sentence',
		targets
	});
}

describe('marking', () => {
	it('counts a sentence to be found as a signal, and those without any place as neutral', () => {
		expect(markClaims('required')).toMatchObject({ signals: 1, neutral: 8, element: 'claim' });
	});

	it('counts a sentence that may be marked and need not be as neither', () => {
		expect(markClaims('optional')).toMatchObject({ signals: 0, neutral: 8 });
	});

	it('takes time for every sentence, also for those', () => {
		expect(markClaims('optional').seconds).toBe(markClaims('required').seconds);
		expect(markClaims('required').seconds).toBe(9 * 8);
	});
});

it('sorting counts what is none of the labels as neutral, and asks about all elements', () => {
	const passage = (id: string, label: string) => ({
		...{ id, label, at: { start: 0, end: 1 } },
		...{ spanId: id, alternatives: [], why: '' }
	});
	const passages = [passage('p1', 'claim'), passage('p2', 'source'), passage('p3', 'none')];
	const sorting = { kind: 'classify', id: 'classify', element: null, passages } as const;
	expect(summarize({ ...sorting, labels: ['claim', 'source', 'none'] })).toEqual({
		...{ articleId: 'bridge', exerciseId: 'classify', kind: 'classify', element: null },
		...{ seconds: 36, readingSeconds: 15, signals: 2, neutral: 1 }
	});
});

it('open questions are signals and closed ones neutral, and they ask about context', () => {
	const option = (id: string, isOpen: boolean) => ({
		...{ id, isOpen, spanId: id, question: '', why: '', whereToLook: null }
	});
	const options = [option('q1', true), option('q2', false), option('q3', false)];
	expect(summarize({ kind: 'context', id: 'questions', options })).toMatchObject({
		...{ element: 'context', exerciseId: 'questions', signals: 1, neutral: 2, seconds: 36 }
	});
});
