import { readLibrary } from '$content/library';
import { generateExercises } from '$lib/domain/exercises/generate-exercises';
import { resolveKey } from '$lib/domain/keys/resolve-key';
import { summarizeExercise, type ExerciseSummary } from '$lib/domain/quizzes/summarize-exercise';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';

/** The shipped articles, split, with their exercises. */
export function readMaterials() {
	return readLibrary().map(({ slug, raw, key }) => {
		const document = splitDocument(canonicalText(raw));
		const spans = resolveKey(document, key);
		return { slug, document, spans, exercises: generateExercises({ document, spans, seed: slug }) };
	});
}

/** What the composer knows of them. */
export function summarizeMaterials(materials: ReturnType<typeof readMaterials>): ExerciseSummary[] {
	return materials.flatMap(({ slug, document, exercises }) =>
		exercises.map((exercise) => summarizeExercise({ document, exercise, articleId: slug }))
	);
}
