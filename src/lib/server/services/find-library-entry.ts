import type { Element } from '$lib/domain/elements';
import { compareExercise } from '$lib/domain/exercises/compare-exercise';
import { SPOT_SETS, spotSet, type SpotSetId } from '$lib/domain/exercises/spot-exercise';
import type { QuizEntry } from '$lib/domain/quizzes/quiz-entries';
import type { App } from '../app';
import type { Editor } from '../repositories/own-articles';
import { listUsableArticles } from './list-usable-articles';

type Library = Pick<App, 'db' | 'material' | 'pairs' | 'comparisons'>;

/**
 * What a choice in the list of what can be used stands for: "article:<slug>:<exercise>", "spot:<set>",
 * "compare:<id>". Undefined when there is no such thing for this teacher. Sets of sentences are dealt by the
 * seed, so that two of one quiz differ.
 */
export async function findLibraryEntry(
	{ db, material, pairs, comparisons }: Library,
	choice: string,
	{ editor, seed, number }: { editor: Editor; seed: string; number: number }
): Promise<QuizEntry | undefined> {
	const [type, name = '', exercise = ''] = choice.split(':');
	const articles = await listUsableArticles(db, editor);
	if (type === 'article') {
		const article = articles.find(({ slug }) => slug === name);
		if (!article) return undefined;
		const { keyVersionId } = article;
		const { exercises } = await material.read(keyVersionId);
		const isThere = exercises.some(({ id }) => id === exercise);
		return isThere ? { type, keyVersionId, exercise } : undefined;
	}
	if (type === 'spot' && isSpotSet(name)) {
		const elements = name.split('+') as Element[];
		return { type: 'set', exercise: spotSet(pairs, { elements, seed, number }) };
	}
	const comparison = comparisons.find(({ id }) => type === 'compare' && id === name);
	if (!comparison) return undefined;
	const titles = comparison.passages.map(
		(passage) => articles.find(({ slug }) => slug === passage.article)?.about.title ?? ''
	);
	return { type: 'set', exercise: compareExercise(comparison, titles) };
}

function isSpotSet(name: string): name is SpotSetId {
	return SPOT_SETS.some((set) => set === name);
}
