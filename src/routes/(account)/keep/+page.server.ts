import { fail, redirect } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { keepForm } from '$lib/forms/account-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { hasPractice } from '$lib/server/services/has-practice';
import { keepPractice } from '$lib/server/services/keep-practice';
import { firstErrors } from '../account-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { user }, request }) => {
	if (user && user.role !== 'guest' && request.method !== 'POST') redirect(303, '/account');
	return { hasPractice: await hasPractice(app().db, user), canMail: app().mailer !== null };
};

export const actions: Actions = {
	/** Make the account; this one answer holds its three words. */
	default: async (event) => {
		const { user } = event.locals;
		if (user && user.role !== 'guest') redirect(303, '/account');
		const sent = await event.request.formData();
		const form = parseForm(keepForm, sent);
		if (!form.ok) return fail(400, { values: form.values, errors: firstErrors(form.errors) });
		const ask = { ...form.data, guestId: user?.id ?? null, now: Date.now() };
		const kept = await keepPractice(app().db, ask);
		if (!kept.ok)
			return fail(400, { values: typedIn(sent), errors: { name: m.account_name_taken() } });
		await signInAs(event, { id: kept.value.id, role: 'learner' });
		return { card: { name: form.data.name, words: kept.value.words } };
	}
};
