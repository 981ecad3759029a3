import { describe, expect, it } from 'vitest';
import { splitDocument } from '../text/split-document';
import { checkAnswer, emptyAnswer, type Answer } from './answer';
import type { CompareExercise, Exercise, LedgerExercise, RewordExercise } from './exercise';
import { measureResponse } from './measures';
import { scoreResponse } from './score-response';

const document = splitDocument('');
const score = (exercise: Exercise, answer: Answer) =>
	scoreResponse({ document, spans: [], exercise, answer });

const why = 'Because.';
const at = { start: 0, end: 1 };

const reword: RewordExercise = {
	kind: 'reword',
	id: 'reword',
	items: [
		{
			...{ id: 'r1', at, spanId: 'loaded-x' },
			options: [
				{ id: 'o1', text: 'arrested', fault: null, credit: 1, why },
				{ id: 'o2', text: 'hauled off', fault: 'same-charge', credit: 0, why },
				{ id: 'o3', text: 'welcomed', fault: 'opposite-charge', credit: 0, why },
				{ id: 'o4', text: 'met', fault: 'changes-fact', credit: 0.5, why }
			]
		}
	]
};

describe('rewording', () => {
	const choosing = (option: string) => score(reword, { kind: 'reword', labels: { r1: option } });

	it('the neutral wording earns all; charged wordings earn nothing, whichever way', () => {
		expect(choosing('o1').score).toBe(1);
		expect(choosing('o2').score).toBe(0);
		expect(choosing('o3').score).toBe(0);
	});

	it('a wording that drops a small fact earns what the key says', () => {
		expect(choosing('o4').score).toBe(0.5);
	});

	it('no answer earns nothing, and an unknown option is refused', () => {
		expect(score(reword, emptyAnswer('reword')).score).toBe(0);
		const answer: Answer = { kind: 'reword', labels: { r1: 'o9' } };
		expect(checkAnswer(document, reword, answer)).toMatchObject({ reason: 'unknown-option' });
	});
});

const option = (id: string, isRight: boolean) => ({ id, text: id, isRight, why });
const compare: CompareExercise = {
	kind: 'compare',
	id: 'compare',
	passages: [
		{ title: 'A', text: 'One.' },
		{ title: 'B', text: 'Two.' }
	],
	parts: [
		{ id: 'similarities', options: ['s1', 's2', 's3', 's4'].map((id, i) => option(id, i < 2)) },
		{ id: 'differences', options: ['d1', 'd2', 'd3', 'd4'].map((id, i) => option(id, i < 2)) },
		{ id: 'rule', options: ['r1', 'r2', 'r3'].map((id, i) => option(id, i < 1)) }
	]
};
const comparing = (...selected: string[]): Answer => ({ kind: 'compare', selected });

describe('comparing', () => {
	it('counts its three steps the same', () => {
		expect(score(compare, comparing('s1', 's2', 'd1', 'd2', 'r1')).score).toBe(1);
		expect(score(compare, comparing('r1')).score).toBeCloseTo(1 / 3, 4);
		expect(score(compare, comparing('s1', 's2')).score).toBeCloseTo(1 / 3, 4);
	});

	it('choosing every statement earns nothing for them', () => {
		const all = comparing('s1', 's2', 's3', 's4', 'd1', 'd2', 'd3', 'd4');
		expect(score(compare, all).score).toBe(0);
	});

	it('two rules at once are refused', () => {
		const answer = comparing('r1', 'r2');
		expect(checkAnswer(document, compare, answer)).toMatchObject({ reason: 'unknown-option' });
	});

	it('counts statements that hold as signals, the others as noise', () => {
		const { feedback } = score(compare, comparing('s1', 's3', 'r2'));
		expect(measureResponse(feedback)).toMatchObject({
			...{ signals: 5, hits: 1, noise: 6, falseAlarms: 2 }
		});
	});
});

const ledger: LedgerExercise = {
	kind: 'ledger',
	id: 'ledger',
	voices: [
		{ id: 'v1', speaker: 'The mayor', namedAs: 'person', stake: 'interested', words: 12 },
		{ id: 'v2', speaker: 'Critics', namedAs: 'no', stake: 'unknown', words: 28 }
	],
	unsourcedWords: 90
};

describe('the source ledger', () => {
	it('counts every entry once', () => {
		const labels = { 'v1.named': 'person', 'v1.stake': 'interested', 'v1.words': 'few' };
		expect(score(ledger, { kind: 'ledger', labels }).score).toBe(0.5);
	});

	it('near a limit, the neighboring size counts half', () => {
		const words = (size: string) =>
			score(ledger, { kind: 'ledger', labels: { 'v2.words': size } }).score * 6;
		expect(words('some')).toBeCloseTo(1, 2);
		expect(words('few')).toBeCloseTo(0.5, 2);
		expect(words('many')).toBe(0);
	});
});
