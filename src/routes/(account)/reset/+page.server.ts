import { fail } from '@sveltejs/kit';
import { askResetForm } from '$lib/forms/account-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { findResettable } from '$lib/server/services/reset-secret';
import { firstErrors, tooManyTries } from '../account-words';
import { mailResetLinks } from './reset-mail';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ canMail: app().mailer !== null });

export const actions: Actions = {
	/** Mail a link to whoever it may be; the answer is the same for everybody. */
	default: async ({ request }) => {
		const form = parseForm(askResetForm, await request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const found = await findResettable(app().db, { typed: form.data.login, now: Date.now() });
		if (!found.ok) return fail(429, { errors: { login: tooManyTries() } });
		void mailResetLinks(found.value);
		return { isSent: true };
	}
};
