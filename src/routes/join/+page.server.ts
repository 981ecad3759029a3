import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { codeForm } from '$lib/forms/join-forms';
import { parseForm } from '$lib/forms/parse-form';
import { refuseField } from '$lib/forms/refuse-field';
import { app } from '$lib/server/app';
import { networkKey } from '$lib/server/auth/network-key';
import { findOpenClass } from '$lib/server/services/find-open-class';
import { doorWords } from './door-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	isTeacher: locals.user?.role === 'teacher'
});

export const actions: Actions = {
	/** Look whether there is such a class, and on to its door. */
	default: async (event) => {
		const form = parseForm(codeForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		const { code } = form.data;
		const found = await findOpenClass(app().db, {
			...{ code, from: networkKey(event), now: Date.now() }
		});
		if (found.ok) redirect(303, `/join/${code}`);
		const { status, message } = doorWords(found.reason);
		return fail(status, refuseField('code', code, message));
	}
};
