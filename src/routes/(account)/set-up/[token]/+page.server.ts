import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { setUpForm } from '$lib/forms/account-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { isSetUpLink, setUpSchool } from '$lib/server/services/set-up-school';
import { firstErrors, passwordProblem } from '../../account-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, request }) => {
	const isVisit = request.method !== 'POST';
	if (isVisit && !(await isSetUpLink(app().db, params.token, Date.now())))
		error(404, m.account_set_up_gone());
};

export const actions: Actions = {
	/** Make the school and the first account, and sign in to it. */
	default: async (event) => {
		const sent = await event.request.formData();
		const form = parseForm(setUpForm, sent);
		if (!form.ok) return fail(400, { values: form.values, errors: firstErrors(form.errors) });
		const { name, login, password, school } = form.data;
		const problem = passwordProblem(password, [name, login, school]);
		if (problem) return fail(400, { values: typedIn(sent), errors: { password: problem } });
		const made = await setUpSchool(app().db, {
			...form.data,
			token: event.params.token,
			now: Date.now()
		});
		if (!made.ok) error(404, m.account_set_up_gone());
		await signInAs(event, made.value);
		redirect(303, homeOf('teacher'));
	}
};
