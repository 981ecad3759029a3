import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../content/library';
import { emptyAnswer } from '../exercises/answer';
import { generateExercises } from '../exercises/generate-exercises';
import { idealAnswer } from '../exercises/ideal-answer';
import { measureResponse } from '../exercises/measures';
import { scoreResponse } from '../exercises/score-response';
import { resolveKey } from '../keys/resolve-key';
import { observeSkills } from '../mastery/observe-skills';
import { canonicalText } from '../text/canonical-text';
import { splitDocument } from '../text/split-document';
import { countExercise } from './count-exercise';

const COUNTED = ['mark', 'classify', 'spot'];

describe.each(readLibrary().map((article) => [article.slug, article] as const))(
	'%s',
	(slug, article) => {
		const document = splitDocument(canonicalText(article.raw));
		const spans = resolveKey(document, article.key);
		const exercises = generateExercises({ document, spans, seed: slug });
		const observe = (exercise: (typeof exercises)[number], answer = idealAnswer(exercise)) => {
			const { score, feedback } = scoreResponse({ document, spans, exercise, answer });
			const { credits } = measureResponse(feedback);
			return observeSkills({ exercise, spans, score, credits, isHinted: false });
		};

		it('who answers as the key does finds every signal and flags nothing else', () => {
			for (const exercise of exercises) {
				const counts = countExercise({ document, exercise, answer: idealAnswer(exercise) });
				for (const { signals, hits, falseAlarms } of [
					counts.overall,
					...Object.values(counts.byElement)
				])
					expect([exercise.id, hits, falseAlarms]).toEqual([exercise.id, signals, 0]);
				const isCounted = COUNTED.includes(exercise.kind);
				expect(counts.overall.signals + counts.overall.noise > 0).toBe(isCounted);
			}
		});

		it('who answers as the key does is right in every skill, who answers nothing in none', () => {
			for (const exercise of exercises) {
				const [ideal, empty] = [observe(exercise), observe(exercise, emptyAnswer(exercise.kind))];
				expect(ideal.length).toBeGreaterThan(0);
				for (const { score } of ideal) expect([exercise.id, score]).toEqual([exercise.id, 1]);
				// Where there is nothing to find, leaving everything is right.
				const isClean = exercise.kind === 'mark' && !exercise.targets.some((t) => t.isRequired);
				for (const { score } of empty)
					expect([exercise.id, score]).toEqual([exercise.id, Number(isClean)]);
			}
		});
	}
);
