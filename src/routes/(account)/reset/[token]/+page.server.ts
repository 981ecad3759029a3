import { error, fail, redirect } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { newPasswordForm } from '$lib/forms/account-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { findResetAccount, resetSecret } from '$lib/server/services/reset-secret';
import { firstErrors, passwordProblem } from '../../account-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, request }) => {
	const account = await findResetAccount(app().db, params.token, Date.now());
	// After the words have been dealt the link is gone, and the page still shows them.
	if (!account && request.method !== 'POST') error(404, m.account_reset_gone());
	return { isTeacher: account?.person.role === 'teacher' };
};

export const actions: Actions = {
	password: async (event) => {
		const { token } = event.params;
		const account = await findResetAccount(app().db, token, Date.now());
		if (account?.person.role !== 'teacher') error(404, m.account_reset_gone());
		const form = parseForm(newPasswordForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const { password } = form.data;
		const problem = passwordProblem(password, [account.person.name, account.login ?? '']);
		if (problem) return fail(400, { errors: { password: problem } });
		const done = await resetSecret(app().db, { token, password, now: Date.now() });
		if (!done.ok) error(404, m.account_reset_gone());
		await signInAs(event, account.person);
		redirect(303, homeOf('teacher'));
	},
	/** Three new words for a self-learner; this one answer holds them. */
	words: async (event) => {
		const { token } = event.params;
		const account = await findResetAccount(app().db, token, Date.now());
		if (account?.person.role !== 'learner') error(404, m.account_reset_gone());
		const done = await resetSecret(app().db, { token, password: null, now: Date.now() });
		if (!done.ok || done.value.words === null) error(404, m.account_reset_gone());
		await signInAs(event, account.person);
		return { card: { name: account.person.name, words: done.value.words } };
	}
};
