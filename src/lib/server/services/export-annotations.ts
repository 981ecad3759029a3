import {
	toAnnotationCollection,
	type MarkedRound,
	type MarkedText
} from '$lib/domain/exports/annotation-collection';
import type { App } from '../app';
import { listAddresses } from '../repositories/articles';
import { listWordsOf } from '../repositories/words';
import { iso } from './export-work';
import type { AnsweredAssignment } from './read-class-answers';
import type { QuizExercise } from './read-quiz';

type Text = Omit<MarkedText, 'marked'> & { marked: MarkedRound[] };

/**
 * The keys of an assignment's texts, and what the class marked in them and has handed in, as W3C Web
 * Annotations. Sentences that stand alone are no text to be annotated.
 */
export async function exportAnnotations(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	{ title, quizId, attempts }: AnsweredAssignment
) {
	const answers = attempts.flatMap((attempt) => attempt.answers);
	const said = await listWordsOf(
		db,
		answers.map(({ id }) => id)
	);
	const items = [await quizzes.read(quizId), ...attempts.map(({ quiz }) => quiz)].flat();
	const addresses = await listAddresses(
		db,
		items.flatMap(({ material }) => material.articleId ?? [])
	);
	const texts = new Map<string, Text>();
	for (const item of items) {
		const { articleId } = item.material;
		if (articleId === null || texts.has(nameOf(item))) continue;
		texts.set(nameOf(item), newText(item, addresses.get(articleId) ?? ''));
	}
	for (const attempt of attempts)
		for (const { id, item, answer, rev, handedInAt } of attempt.answers) {
			if (item.exercise.kind !== 'mark' || answer.kind !== 'mark') continue;
			if (rev === 0 || handedInAt === null) continue;
			texts.get(nameOf(item))?.marked.push({
				...{ name: id, learner: attempt.name, exercise: item.exercise, marks: answer.marks },
				...{ note: said.get(id)?.note?.text ?? null, at: iso(handedInAt) }
			});
		}
	return toAnnotationCollection(title, [...texts.values()]);
}

/** A text with another key counts as another one. */
const nameOf = ({ material }: QuizExercise) =>
	`${material.docRev.slice(0, 12)}-${material.keyVersion ?? 0}`;

function newText(item: QuizExercise, address: string): Text {
	const { document, docRev, spans, signedBy, keyVersion } = item.material;
	const source = address || `urn:sha256:${docRev}`;
	return { document, source, name: nameOf(item), spans, signedBy, keyVersion, marked: [] };
}
