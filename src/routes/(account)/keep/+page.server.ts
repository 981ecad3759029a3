import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { keepForm } from '$lib/forms/account-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { hasPractice } from '$lib/server/services/has-practice';
import { isAbusive } from '$lib/server/services/is-abusive';
import { keepPractice, wasKept } from '$lib/server/services/keep-practice';
import { firstErrors } from '../account-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { user }, request }) => {
	if (user && user.role !== 'guest' && request.method !== 'POST') redirect(303, '/account');
	const canMail = app().mailer !== null;
	return { hasPractice: await hasPractice(app().db, user), canMail };
};

const REFUSED = { 'name-taken': m.account_name_taken, 'told-already': m.form_told_already };

export const actions: Actions = {
	/** Make the account; this one answer holds its three words. */
	default: async (event) => {
		const { user } = event.locals;
		const sent = await event.request.formData();
		const form = parseForm(keepForm, sent);
		if (!form.ok) return fail(400, { values: form.values, errors: firstErrors(form.errors) });
		const now = Date.now();
		const isSentBefore = await wasKept(app().db, form.data.requestId, now);
		if (user && user.role !== 'guest' && !isSentBefore) redirect(303, '/account');
		const values = typedIn(sent);
		if (isAbusive(form.data.name))
			return fail(400, { values, errors: { name: m.account_name_abusive() } });
		const kept = await keepPractice(app().db, { ...form.data, guestId: user?.id ?? null, now });
		if (!kept.ok) return fail(400, { values, errors: { name: REFUSED[kept.reason]() } });
		const { id, name, words } = kept.value;
		await signInAs(event, { id, role: 'learner' });
		event.setHeaders({ 'cache-control': 'no-store' });
		return { card: { name, words } };
	}
};
