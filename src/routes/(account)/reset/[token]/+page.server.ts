import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { newPasswordForm } from '$lib/forms/account-forms';
import { onceForm } from '$lib/forms/once-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { beginHalfSession } from '$lib/server/auth/half-session';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { findResetAccount, resetSecret } from '$lib/server/services/reset-secret';
import { hasFactor } from '$lib/server/services/sign-in';
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
		const form = parseForm(newPasswordForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const ownNames = account ? [account.person.name, account.login ?? ''] : [];
		const problem = passwordProblem(form.data.password, ownNames);
		if (problem) return fail(400, { errors: { password: problem } });
		const done = await resetSecret(app().db, { token, ...form.data, now: Date.now() });
		if (!done.ok) error(404, m.account_reset_gone());
		if (await hasFactor(app().db, done.value)) {
			await beginHalfSession(event, done.value.id, Date.now());
			redirect(303, '/sign-in/code');
		}
		await signInAs(event, done.value);
		redirect(303, homeOf('teacher'));
	},
	/** Three new words for a self-learner; this one answer holds them. */
	words: async (event) => {
		const { token } = event.params;
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const ask = { token, password: null, ...form.data, now: Date.now() };
		const done = await resetSecret(app().db, ask);
		if (!done.ok || done.value.words === null) error(404, m.account_reset_gone());
		await signInAs(event, done.value);
		event.setHeaders({ 'cache-control': 'no-store' });
		const { name, words } = done.value;
		return { card: { name, words } };
	}
};
