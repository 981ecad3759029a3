import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { signUpForm } from '$lib/forms/account-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { networkKey } from '$lib/server/auth/network-key';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { readSignUpWays, signUpTeacher } from '$lib/server/services/sign-up-teacher';
import { firstErrors, passwordProblem, tooManyTries } from '../account-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.user && locals.user.role !== 'guest') redirect(303, homeOf(locals.user.role));
	return readSignUpWays(app().db);
};

export const actions: Actions = {
	/** Make a teacher's account, and sign in to it. */
	default: async (event) => {
		const sent = await event.request.formData();
		const values = typedIn(sent);
		const form = parseForm(signUpForm, sent);
		if (!form.ok) return fail(400, { values, errors: firstErrors(form.errors) });
		const { name, login, password } = form.data;
		const problem = passwordProblem(password, [name, login]);
		if (problem) return fail(400, { values, errors: { password: problem } });
		const made = await signUpTeacher(app().db, {
			...form.data,
			...{ from: networkKey(event), now: Date.now() }
		});
		if (made.ok) {
			await signInAs(event, made.value);
			redirect(303, homeOf('teacher'));
		}
		if (made.reason === 'too-many-tries') return fail(429, { values, problem: tooManyTries() });
		if (made.reason === 'login-taken')
			return fail(400, { values, errors: { login: m.account_login_taken() } });
		if (made.reason === 'told-already')
			return fail(409, { values, problem: m.form_told_already() });
		return fail(400, { values, errors: { code: m.account_code_wrong() } });
	}
};
