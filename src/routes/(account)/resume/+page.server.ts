import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { showCode } from '$lib/domain/accounts/short-code';
import { resumeForm } from '$lib/forms/account-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { networkKey } from '$lib/server/auth/network-key';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { makeResumeCode, resumePractice } from '$lib/server/services/carry-practice';
import { hasPractice } from '$lib/server/services/has-practice';
import { firstErrors, tooManyTries } from '../account-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	return { hasPractice: await hasPractice(app().db, locals.user) };
};

export const actions: Actions = {
	/** A code for what was practiced on this device; this one answer holds it. */
	make: async ({ locals: { user } }) => {
		if (user?.role !== 'guest') redirect(303, '/resume');
		return { code: showCode(await makeResumeCode(app().db, user.id, Date.now())) };
	},
	/** Go on here with what was practiced elsewhere. */
	use: async (event) => {
		const { user } = event.locals;
		const form = parseForm(resumeForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const asked = { ...form.data, user, from: networkKey(event), now: Date.now() };
		const found = await resumePractice(app().db, asked);
		if (found.ok) {
			if (user?.id !== found.value.id) await signInAs(event, found.value);
			redirect(303, homeOf(found.value.role));
		}
		if (found.reason === 'too-many-tries') return fail(429, { errors: { code: tooManyTries() } });
		return fail(400, { errors: { code: m.account_resume_wrong() } });
	}
};
