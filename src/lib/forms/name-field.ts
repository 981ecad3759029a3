import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { checkName, type NameProblem } from '$lib/domain/accounts/check-name';

/** A text of 60 characters at most, tidy and visible; the form says in its own words what is wrong. */
export function namingField(words: Record<NameProblem, () => string>) {
	return z.string({ error: () => words.empty() }).transform((typed, context) => {
		const name = checkName(typed);
		if (name.ok) return name.value;
		context.addIssue({ code: 'custom', message: words[name.reason]() });
		return z.NEVER;
	});
}

/** A name of somebody or something. */
export const nameField = namingField({
	empty: m.class_name_empty,
	'too-long': m.class_name_too_long,
	invisible: m.class_name_invisible
});
