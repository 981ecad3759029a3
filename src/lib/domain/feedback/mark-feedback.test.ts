import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { generateExercises } from '../exercises/generate-exercises';
import { scoreResponse } from '../exercises/score-response';
import { findOccurrences, tokensIn } from '../keys/locate-quote';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';

const document = splitDocument(SMALL_TEXT);
const spans = resolveKey(document, { version: 1, signedBy: 'Bluepencil', spans: SMALL_SPANS });
const exercises = generateExercises({ document, spans, seed: 'seed' });

const rounds = exercises.filter(({ kind }) => kind === 'mark');

function feedbackOn(id: string, ...quotes: string[]) {
	const exercise = exercises.find((one) => one.id === id);
	if (!exercise) throw new Error(`no exercise ${id}`);
	const marks = quotes.flatMap((quote) =>
		findOccurrences(SMALL_TEXT, quote)
			.slice(0, 1)
			.map((at) => tokensIn(document, at))
	);
	const { feedback } = scoreResponse({
		document,
		spans,
		exercise,
		answer: { kind: 'mark', marks }
	});
	if (feedback.kind !== 'mark') throw new Error('not a mark round');
	return feedback;
}
const verdicts = (id: string, ...quotes: string[]) =>
	feedbackOn(id, ...quotes).notes.map(({ verdict, quote }) => `${verdict} ${quote}`);

describe('after a hand-in the learner reads', () => {
	it('what was found, what was missed, and what was rightly left alone', () => {
		expect(verdicts('loaded', 'disastrous')).toEqual(['found disastrous', 'left angry']);
		expect(verdicts('loaded')).toEqual(['missed disastrous', 'left angry']);
	});

	it('why a decoy was fine to leave, in the key’s own words', () => {
		const note = feedbackOn('loaded', 'angry').notes.find(({ verdict }) => verdict === 'extra');
		expect(note?.why).toBe(SMALL_SPANS.find(({ id }) => id === 'loaded-angry')?.why);
	});

	it('that the place is right and the kind is another', () => {
		const note = feedbackOn('loaded', 'mayor').notes.find(({ verdict }) => verdict === 'different');
		expect(note?.element).toBe('source');
	});

	it('that words without any meaning for the key are plain', () => {
		const note = feedbackOn('loaded', 'library').notes.find(({ verdict }) => verdict === 'extra');
		expect(note).toMatchObject({ why: null, general: 'plain' });
	});

	it('about a mark over several sentences in each of them, whatever was marked', () => {
		const sentences = document.sentences.map(({ firstToken, endToken }) => [firstToken, endToken]);
		const token = fc.integer({ min: 0, max: document.tokens.length });
		fc.assert(
			fc.property(fc.constantFrom(...rounds), token, token, (exercise, a, b) => {
				const marks = [{ start: Math.min(a, b), end: Math.max(a, b) }];
				const answer = { kind: 'mark', marks } as const;
				const { feedback } = scoreResponse({ document, spans, exercise, answer });
				if (feedback.kind !== 'mark') throw new Error('not a mark round');
				for (const { at } of feedback.notes)
					expect(sentences.some(([from = 0, to = 0]) => from <= at.start && at.end <= to)).toBe(
						true
					);
			})
		);
	});

	it('both kinds of success: what was found, and how many plain sentences were left alone', () => {
		expect(feedbackOn('loaded', 'disastrous', 'angry').balance).toEqual({
			found: 1,
			required: 1,
			flagged: 1,
			plain: document.sentences.length - 1
		});
	});

	it('a formula that adds up to the score', () => {
		const { formula } = feedbackOn('loaded', 'disastrous', 'angry');
		const earned = formula.credits.reduce((sum, credit) => sum + credit, 0);
		expect(formula.raw).toBeCloseTo(earned - formula.lambda * formula.extraUnits);
	});
});
