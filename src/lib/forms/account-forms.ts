import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { normalizeLogin } from '$lib/domain/accounts/login';
import { SIGN_UPS } from '$lib/domain/accounts/sign-up';
import { nameField } from './name-field';
import { requestId } from './once-form';

/** Letters, digits and . _ - + @: it may be an e-mail address, and never has a colon. */
const loginField = z
	.string()
	.transform(normalizeLogin)
	.refine((login) => /^[\p{L}\p{N}._+@-]{2,60}$/u.test(login), {
		error: () => m.account_login_wrong()
	});

const emailField = z
	.string()
	.trim()
	.toLowerCase()
	.pipe(z.union([z.literal(''), z.email({ error: () => m.account_email_wrong() }).max(200)]))
	.transform((email) => email || null);

/** Judged by `checkPassword`, which knows the names beside it; here only that it is no book. */
const newPassword = z.string().max(2000, { error: () => m.account_password_long() });
const secret = z
	.string()
	.min(1, { error: () => m.account_fill_in() })
	.max(2000);
const line = z
	.string()
	.trim()
	.min(1, { error: () => m.account_fill_in() })
	.max(200);
const takeOver = z.literal('yes').optional();

export const setUpForm = z.object({
	name: nameField,
	login: loginField,
	password: newPassword,
	school: nameField,
	requestId
});

export const signUpForm = z.object({
	name: nameField,
	login: loginField,
	password: newPassword,
	code: z.string().max(60).default(''),
	requestId
});

export const cardForm = z.object({ code: line, name: line, words: secret, takeOver });
export const aloneForm = z.object({ name: line, words: secret, takeOver });
export const teacherForm = z.object({ login: line, password: secret, takeOver });

export const keepForm = z.object({ name: nameField, email: emailField, requestId });
export const resumeForm = z.object({ code: line, requestId });

export const askResetForm = z.object({ login: line });
export const newPasswordForm = z.object({ password: newPassword, requestId });

export const renameForm = z.object({ name: nameField });
export const emailForm = z.object({
	email: emailField,
	password: z.string().max(2000).default('')
});
export const changePasswordForm = z.object({ current: secret, password: newPassword });

export const schoolForm = z.object({
	name: nameField,
	signUp: z.enum(SIGN_UPS),
	needsFactor: z.literal('yes').optional()
});
export const teacherResetForm = z.object({ teacher: z.string().min(1).max(60), requestId });
export const teacherOnlyForm = z.object({ teacher: z.string().min(1).max(60) });
export const teacherRightsForm = z.object({
	teacher: z.string().min(1).max(60),
	isAdmin: z.enum(['yes', 'no']).default('no')
});
