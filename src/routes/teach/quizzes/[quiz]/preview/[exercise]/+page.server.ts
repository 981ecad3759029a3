import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { readKeyView } from '$lib/server/services/read-key-view';
import { readSavedQuiz } from '$lib/server/services/read-saved-quiz';
import { roundName, taskWords } from '$lib/ui/exercise-words';
import { labelNames } from '$lib/ui/kind-words';
import { ownedOr404 } from '../../owned';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { quiz } = await ownedOr404(event);
	const { exercises, rows } = await readSavedQuiz(app(), quiz.quizId);
	const at = exercises.findIndex(({ id }) => id === event.params.exercise);
	const found = exercises[at] ?? error(404, m.quizzes_no_exercise());
	const view = readKeyView(found);
	const stepTo = (row: (typeof rows)[number] | undefined) =>
		row ? { href: `/teach/quizzes/${quiz.id}/preview/${row.id}`, name: roundName(row) } : null;
	return {
		...view,
		quiz: { id: quiz.id, title: quiz.title },
		...{ exerciseId: found.id, position: at + 1, total: rows.length },
		title: rows[at]?.title ?? null,
		before: stepTo(rows[at - 1]),
		next: stepTo(rows[at + 1]),
		words: taskWords(view.exercise),
		labelNames: labelNames(view.exercise)
	};
};
