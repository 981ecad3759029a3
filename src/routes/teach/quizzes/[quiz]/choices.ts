import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import type { Editor } from '$lib/server/repositories/own-articles';
import { listUsableArticles } from '$lib/server/services/list-usable-articles';
import { roundName } from '$lib/ui/exercise-words';
import { SPOT_CHOICES, spotSetName } from '$lib/ui/quizzes/quiz-words';

/** What can be added to a quiz, in groups as a list of choices shows them. */
export async function listChoices(editor: Editor) {
	const { db, material, comparisons } = app();
	const articles = await Promise.all(
		(await listUsableArticles(db, editor)).map(async ({ slug, about, keyVersionId }) => ({
			label: about.title,
			options: (await material.read(keyVersionId)).exercises.map((exercise) => {
				const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
				const text = roundName({ name: exercise.id, isInverse });
				return { value: `article:${slug}:${exercise.id}`, text };
			})
		}))
	);
	const spot = SPOT_CHOICES.map(({ value, set }) => ({ value, text: spotSetName(set) }));
	const compare = comparisons.map(({ id, title }) => ({ value: `compare:${id}`, text: title }));
	return [
		...articles,
		{ label: m.quizzes_group_spot(), options: spot },
		{ label: m.quizzes_group_compare(), options: compare }
	];
}
