import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMaterials, summarizeMaterials } from '../../../../tests/factories/library-summaries';
import { ELEMENTS, type Element } from '../elements';
import { composeQuiz, type Quiz } from './compose-quiz';
import { imbalanceOf } from './selection';

// A changed golden is reviewed like code. UPDATE_GOLDEN=1 rewrites it.
const GOLDEN = 'tests/golden/quizzes.txt';
const WISHES: [minutes: number, elements: readonly Element[]][] = [
	[10, ['loaded']],
	[15, ['claim', 'source']],
	[20, ['loaded', 'context']],
	[20, ELEMENTS],
	[45, ELEMENTS]
];

const summaries = summarizeMaterials(readMaterials());
const compose = (minutes: number, elements: readonly Element[], seed: string) =>
	composeQuiz({ summaries, elements, minutes, seed });

it('composes these quizzes of the shipped library', () => {
	const seen = WISHES.map(([minutes, elements]) => {
		const quiz = compose(minutes, elements, 'golden');
		return quiz.ok ? printQuiz(minutes, elements, quiz.value) : quiz.reason;
	}).join('\n');
	if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, seen);

	expect(seen).toBe(readFileSync(GOLDEN, 'utf8'));
});

describe.each(WISHES)('%i minutes of the shipped library about %s', (minutes, elements) => {
	const seeds = Array.from({ length: 20 }, (_, i) => `seed-${i}`);
	const quizzes = seeds.map((seed) => compose(minutes, elements, seed));

	it('take their time, in balance, with neutral passages, whatever the seed', () => {
		for (const quiz of quizzes) {
			if (!quiz.ok) throw new Error(quiz.reason);
			const { items, seconds, neutralShare } = quiz.value;
			expect(Math.abs(seconds / 60 - minutes)).toBeLessThanOrEqual(0.15 * minutes);
			expect(neutralShare).toBeGreaterThanOrEqual(0.4);
			const chosen = summaries.filter((one) =>
				items.some((i) => i.articleId === one.articleId && i.exerciseId === one.exerciseId)
			);
			expect(imbalanceOf(chosen, elements)).toBe(0);
		}
	});

	it('give a class several quizzes', () => {
		expect(new Set(quizzes.map((quiz) => JSON.stringify(quiz))).size).toBeGreaterThan(5);
	});
});

function printQuiz(minutes: number, elements: readonly Element[], quiz: Quiz): string {
	const took = `${(quiz.seconds / 60).toFixed(1)} minutes`;
	const neutral = `${Math.round(quiz.neutralShare * 100)} % neutral`;
	const items = quiz.items.map(({ articleId, exerciseId }) => `  ${articleId} · ${exerciseId}\n`);
	return `[${elements.join(', ')}, ${minutes} minutes] ${took}, ${neutral}\n${items.join('')}`;
}
