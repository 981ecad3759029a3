import type { CompareExercise, SpotExercise } from '../exercises/exercise';
import type { QuizItem } from './compose-quiz';
import type { QuizPart } from './quiz-part';

/** One exercise of a quiz that can be moved on its own. */
export type QuizEntry =
	| { type: 'article'; keyVersionId: string; judgedBy?: string | undefined; exercise: string }
	| { type: 'set'; exercise: SpotExercise | CompareExercise };

/** A quiz as the list of its exercises; `exercisesOf` names those of an article that is held whole. */
export function entriesOf(
	parts: readonly QuizPart[],
	exercisesOf: (keyVersionId: string) => readonly string[]
): QuizEntry[] {
	return parts.flatMap((part): QuizEntry[] => {
		if (part.type === 'set') return [part];
		const { keyVersionId, judgedBy, exercises = exercisesOf(keyVersionId) } = part;
		const judged = judgedBy === undefined ? {} : { judgedBy };
		return exercises.map((exercise) => ({ type: 'article', keyVersionId, ...judged, exercise }));
	});
}

/** A list of exercises as a quiz: neighbors of one article are one part, in their order. */
export function partsOf(items: readonly QuizEntry[]): QuizPart[] {
	const parts: QuizPart[] = [];
	for (const item of items) {
		const last = parts.at(-1);
		if (item.type === 'set') parts.push(item);
		else if (last?.type === 'article' && isSameKey(last, item)) last.exercises?.push(item.exercise);
		else {
			const { exercise, ...rest } = item;
			parts.push({ ...rest, exercises: [exercise] });
		}
	}
	return parts;
}

type Keys = { keyVersionId: string; judgedBy?: string | undefined };
const isSameKey = (one: Keys, other: Keys) =>
	one.keyVersionId === other.keyVersionId && one.judgedBy === other.judgedBy;

/** Whether two entries are the same exercise. */
export function isSameEntry(one: QuizEntry, other: QuizEntry): boolean {
	if (one.type === 'article' && other.type === 'article')
		return one.keyVersionId === other.keyVersionId && one.exercise === other.exercise;
	return JSON.stringify(one) === JSON.stringify(other);
}

/** The exercise one place earlier or later; the first stays first, the last last. */
export function moveEntry<T>(items: readonly T[], at: number, by: -1 | 1): T[] {
	const [one, other] = [items[at], items[at + by]];
	if (one === undefined || other === undefined) return [...items];
	return items.with(at, other).with(at + by, one);
}

export function dropEntry<T>(items: readonly T[], at: number): T[] {
	return items.filter((_, i) => i !== at);
}

/** What the composer chose, as an entry: in its summaries, articles are named by their key version. */
export function toEntry({ articleId, exerciseId }: QuizItem): QuizEntry {
	return { type: 'article', keyVersionId: articleId, exercise: exerciseId };
}
