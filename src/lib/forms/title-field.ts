import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { checkName, type NameProblem } from '$lib/domain/accounts/check-name';

const PROBLEM: Record<NameProblem, () => string> = {
	empty: m.quizzes_title_empty,
	'too-long': m.quizzes_title_too_long,
	invisible: m.quizzes_title_invisible
};

/** A title of a quiz or an assignment, tidy and visible, of 60 characters at most. */
export const titleField = z
	.string({ error: () => m.quizzes_title_empty() })
	.transform((typed, context) => {
		const title = checkName(typed);
		if (title.ok) return title.value;
		context.addIssue({ code: 'custom', message: PROBLEM[title.reason]() });
		return z.NEVER;
	});
