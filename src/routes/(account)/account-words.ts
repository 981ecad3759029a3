import { m } from '$i18n/paraglide/messages';
import { checkPassword, type PasswordProblem } from '$lib/domain/accounts/check-password';
import { LIMITS } from '$lib/domain/accounts/limit';

const PASSWORD_PROBLEMS: Record<PasswordProblem, () => string> = {
	short: m.account_password_short,
	long: m.account_password_long,
	common: m.account_password_common,
	pattern: m.account_password_pattern,
	'own-name': m.account_password_own_name
};

/** What to do about a password, in words; undefined when it will do. */
export function passwordProblem(password: string, ownNames: string[]): string | undefined {
	const problem = checkPassword(password, ownNames);
	return problem ? PASSWORD_PROBLEMS[problem]() : undefined;
}

/** Why there is no answer now, and when there will be one. */
export function tooManyTries(): string {
	return m.account_too_many({ minutes: LIMITS.account.windowMs / 60_000 });
}

/** The same about codes of the second step. */
export function tooManyCodes(): string {
	return m.account_too_many({ minutes: LIMITS.factor.windowMs / 60_000 });
}

/** The first complaint about each field. */
export function firstErrors(errors: Record<string, string[] | undefined>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(errors).flatMap(([name, why]) => (why?.[0] ? [[name, why[0]]] : []))
	);
}
