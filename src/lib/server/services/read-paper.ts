import { toPublic, type PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { Feedback } from '$lib/domain/feedback/feedback';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { App } from '../app';
import { listTitles } from '../repositories/articles';
import type { QuizExercise } from './read-quiz';
import { readKeyView } from './read-key-view';

/** An exercise on paper. */
export interface PaperTask {
	id: string;
	exercise: PublicExercise;
	isInverse: boolean;
}

/** A text with what is asked about it; without one where sentences stand alone. */
export interface PaperText<T extends PaperTask = PaperTask> {
	title: string | null;
	paragraphs: PublicParagraph[];
	tasks: T[];
}

/** The same with what the key says. Only for teachers. */
export interface KeyTask extends PaperTask {
	feedback: Feedback;
}

export interface PaperKey extends PaperText<KeyTask> {
	signedBy: string;
	keyVersion: number | null;
}

/**
 * Exercises as they can be done on paper; nothing of a key is in it. A ledger is left out: it names
 * the sources that are still to be found, and on paper nothing can be locked.
 */
export async function readPaper(
	{ db }: Pick<App, 'db'>,
	items: readonly QuizExercise[]
): Promise<PaperText[]> {
	return readTexts(db, items, toTask);
}

/** The key to the same sheets. */
export async function readPaperKey(
	{ db }: Pick<App, 'db'>,
	items: readonly QuizExercise[]
): Promise<PaperKey[]> {
	const texts = await readTexts(db, items, (item) => {
		return { ...toTask(item), feedback: readKeyView(item).feedback };
	});
	const groups = groupByText(items);
	return texts.map((text, i) => {
		const material = groups[i]?.[0]?.material;
		return {
			...text,
			signedBy: material?.signedBy ?? '',
			keyVersion: material?.keyVersion ?? null
		};
	});
}

async function readTexts<T extends PaperTask>(
	db: App['db'],
	items: readonly QuizExercise[],
	taskOf: (item: QuizExercise) => T
): Promise<PaperText<T>[]> {
	const titles = await listTitles(
		db,
		items.flatMap(({ material }) => material.articleId ?? [])
	);
	return groupByText(items).map((group) => {
		const [first] = group;
		const { articleId = null, paragraphs = [] } = first?.material ?? {};
		const title = titles.get(articleId ?? '') ?? null;
		return { title, paragraphs, tasks: group.map(taskOf) };
	});
}

/** Exercises on one text together, in the order in which the texts come. */
function groupByText(items: readonly QuizExercise[]): QuizExercise[][] {
	const groups = new Map<string, QuizExercise[]>();
	for (const item of items) {
		if (item.exercise.kind === 'ledger') continue;
		const { docRev } = item.material;
		groups.set(docRev, [...(groups.get(docRev) ?? []), item]);
	}
	return [...groups.values()];
}

function toTask({ id, exercise }: QuizExercise): PaperTask {
	const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
	return { id, exercise: toPublic(exercise), isInverse };
}
