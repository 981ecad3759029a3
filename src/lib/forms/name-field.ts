import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { checkName, type NameProblem } from '$lib/domain/accounts/check-name';

const PROBLEM: Record<NameProblem, () => string> = {
	empty: m.class_name_empty,
	'too-long': m.class_name_too_long,
	invisible: m.class_name_invisible
};

/** A name of somebody or something, tidy and visible, of 60 characters at most. */
export const nameField = z
	.string({ error: () => m.class_name_empty() })
	.transform((typed, context) => {
		const name = checkName(typed);
		if (name.ok) return name.value;
		context.addIssue({ code: 'custom', message: PROBLEM[name.reason]() });
		return z.NEVER;
	});
