import { expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { observeSkills } from '../mastery/observe-skills';
import { resolveKey, type ResolvedSpan } from '../keys/resolve-key';
import { canonicalText } from '../text/canonical-text';
import { splitDocument } from '../text/split-document';
import { checkAnswer, type Answer } from './answer';
import { generateExercises } from './generate-exercises';
import { idealAnswer } from './ideal-answer';
import { rejudgeExercise } from './rejudge-exercise';
import { scoreResponse } from './score-response';

const articles = readLibrary().map(({ raw, key }) => {
	const document = splitDocument(canonicalText(raw));
	return { document, spans: resolveKey(document, key) };
});

/** Every exercise of the library, asked by its key and judged without one of its places. */
const cases = articles.flatMap(({ document, spans: before }) =>
	generateExercises({ document, spans: before, seed: 'seed' }).flatMap((exercise) => {
		const spanIds = questionsOf(exercise).map(({ spanId }) => spanId);
		const dropped = before.find(({ id, status }) => spanIds.includes(id) && status === 'required');
		const after = before.filter((span) => span !== dropped);
		const judging = { document, before, after };
		return [{ document, before, exercise, dropped, judged: rejudgeExercise(exercise, judging) }];
	})
);

function questionsOf(exercise: object): { id: string; spanId: string }[] {
	const lists = Object.values(exercise).filter(Array.isArray) as { spanId?: string }[][];
	return lists.flat().filter((one) => typeof one === 'object' && 'spanId' in one) as never;
}

const choices = cases.filter(({ exercise, dropped }) => dropped && exercise.kind !== 'mark');
const creditsOf = (spans: readonly ResolvedSpan[], one: (typeof cases)[number], answer: Answer) =>
	scoreResponse({ document: one.document, spans, exercise: one.judged, answer }).score;

it('every answer that fitted before fits still', () => {
	expect(choices.length).toBeGreaterThan(10);
	for (const { document, exercise, judged } of cases)
		expect(checkAnswer(document, judged, idealAnswer(exercise)).ok).toBe(true);
});

it('a question about a place that is gone costs nobody', () => {
	for (const one of choices) {
		const best = idealAnswer(one.exercise);
		const freed = 'freed' in one.judged ? (one.judged.freed ?? []) : [];
		expect(freed.length).toBeGreaterThan(0);
		const without: Answer =
			'labels' in best
				? {
						...best,
						labels: Object.fromEntries(
							Object.entries(best.labels).filter(([id]) => !freed.includes(id))
						)
					}
				: best;
		expect(creditsOf(one.before, one, without)).toBe(1);
	}
});

it('it tells nothing about a skill', () => {
	const sorted = choices.find(({ exercise }) => exercise.kind === 'classify');
	if (sorted?.judged.kind !== 'classify') throw new Error('no sorting');
	const { judged: exercise, before: spans } = sorted;
	const all = { spans, score: 1, credits: [], isHinted: false };
	const { freed: _, ...whole } = exercise;
	const told = (one: typeof exercise) => observeSkills({ ...all, exercise: one }).length;
	expect(told(exercise)).toBe(told(whole) - 1);
});
