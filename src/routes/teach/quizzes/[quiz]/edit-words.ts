import { m } from '$i18n/paraglide/messages';
import type { EditProblem } from '$lib/server/services/edit-quiz';

export const EDIT_PROBLEM: Record<EditProblem, () => string> = {
	changed: m.quizzes_problem_changed,
	last: m.quizzes_problem_last,
	'no-swap': m.quizzes_problem_no_swap,
	'there-already': m.quizzes_problem_there,
	full: m.quizzes_problem_full,
	unknown: m.quizzes_problem_unknown
};
