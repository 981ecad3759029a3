import { describe, expect, it } from 'vitest';
import { aSummary } from '../../../../tests/factories/a-summary';
import { composeQuiz } from './compose-quiz';
import type { ExerciseSummary } from './summarize-exercise';

const round = (articleId: string, element: ExerciseSummary['element'], neutral = 6) =>
	aSummary({ articleId, exerciseId: element ?? 'classify', element, neutral });
const compose = (summaries: ExerciseSummary[], minutes: number) =>
	composeQuiz({ summaries, minutes, elements: ['loaded', 'context'], seed: 'seed' });
const articlesOf = (quiz: ReturnType<typeof compose>) =>
	quiz.ok ? quiz.value.items.map(({ articleId }) => articleId) : quiz.reason;

describe('a refusal says why', () => {
	it('when no time is given', () => {
		const summaries = [round('bridge', 'loaded')];
		for (const minutes of [0, -5, NaN, Infinity])
			expect(compose(summaries, minutes)).toEqual({ ok: false, reason: 'no-minutes' });
	});

	it('when the library has nothing about the elements', () => {
		const reason = 'no-exercise';
		expect(compose([], 10)).toEqual({ ok: false, reason });
		expect(compose([round('bridge', 'claim')], 10)).toEqual({ ok: false, reason });
	});

	it('when everything there is asks to flag most of the text', () => {
		const dense = [round('bridge', 'loaded', 3), round('bridge', 'context', 2)];
		expect(compose(dense, 10)).toEqual({ ok: false, reason: 'too-few-neutral' });
	});

	it('when nothing there can be flagged at all', () => {
		const summaries = [aSummary({ kind: 'match', signals: 0, neutral: 0 })];
		expect(compose(summaries, 10)).toEqual({ ok: false, reason: 'too-few-neutral' });
	});
});

it('adds a calmer text to one in which nearly everything is charged', () => {
	const summaries = [round('riot', 'loaded', 1), round('repair', 'context', 20)];
	expect(articlesOf(compose(summaries, 4))).toHaveLength(2);
});

describe('the order', () => {
	it('puts sorting by element after each element was practiced alone', () => {
		const summaries = [
			round('bridge', null),
			round('harbor', 'loaded'),
			round('market', 'context')
		];
		expect(articlesOf(compose(summaries, 6))).toHaveLength(3);
		expect(articlesOf(compose(summaries, 6)).at(-1)).toBe('bridge');
	});

	it('begins with a text about one element, then mixes it with its neighbor', () => {
		const both = [round('bridge', 'loaded'), round('bridge', 'context')];
		const summaries = [...both, round('harbor', 'loaded')];
		expect(articlesOf(compose(summaries, 5))).toEqual(['harbor', 'bridge', 'bridge']);
	});
});

it('takes all there is when more time is asked than the library has', () => {
	const summaries = [round('bridge', 'loaded'), round('bridge', 'context')];
	expect(compose(summaries, 60)).toMatchObject({ value: { seconds: 180, neutralShare: 0.5 } });
});

it('gives the shortest exercise when even that is longer than asked', () => {
	const summaries = [
		round('bridge', 'loaded'),
		aSummary({ articleId: 'novel', readingSeconds: 900 })
	];
	expect(articlesOf(compose(summaries, 1))).toEqual(['bridge']);
});
