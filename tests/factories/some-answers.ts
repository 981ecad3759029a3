import type { Answer } from '$lib/domain/exercises/answer';
import type { MarkExercise } from '$lib/domain/exercises/exercise';
import { questionsOf } from '$lib/domain/exercises/questions';
import type { Random } from '$lib/domain/random';
import type { TextDocument } from '$lib/domain/text/document';
import { overlaps, type Range } from '$lib/domain/text/range';
import { tokensOf } from '$lib/domain/text/sentence-of';
import type { QuizExercise } from '$lib/server/services/read-quiz';

/** Gets each thing right with this chance, and flags some plain sentences besides. */
export const answering =
	(random: Random, chance: number) =>
	({ exercise, material }: Pick<QuizExercise, 'exercise' | 'material'>): Answer => {
		if (exercise.kind === 'mark') return marks(exercise, material.document, { random, chance });
		if (exercise.kind === 'context') {
			const chosen = exercise.options.filter((one) => one.isOpen === random() < chance);
			return { kind: 'context', selected: chosen.map(({ id }) => id) };
		}
		if (exercise.kind === 'compare') return { kind: 'compare', selected: [] };
		const labels = questionsOf(exercise).map(({ id, best, choices }) => {
			const other = choices[Math.floor(random() * choices.length)] ?? best;
			return [id, random() < chance ? best : other];
		});
		return { kind: exercise.kind, labels: Object.fromEntries(labels) };
	};

function marks(
	{ targets }: MarkExercise,
	document: TextDocument,
	{ random, chance }: { random: Random; chance: number }
): Answer {
	const found = targets.filter((one) => one.isRequired && random() < chance);
	const isPlain = (at: Range) => !targets.some(({ core }) => overlaps(core, at));
	const extra = document.sentences
		.map(tokensOf)
		.filter((at) => isPlain(at) && random() < 0.15)
		.map(({ start }) => ({ start, end: start + 1 }));
	const all = [...found.map(({ core }) => core), ...extra];
	return { kind: 'mark', marks: all.sort((one, other) => one.start - other.start) };
}
