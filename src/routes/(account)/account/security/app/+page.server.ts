import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { confirmAppForm, proveForm } from '$lib/forms/factor-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { appLink } from '$lib/server/auth/authenticator';
import { requireTeacher } from '$lib/server/auth/guards';
import { qrPath } from '$lib/server/http/qr-path';
import { beginApp, confirmApp, readApp, removeApp } from '$lib/server/services/set-up-app';
import { firstErrors, tooManyCodes } from '../../../account-words';
import { accountOf, changeOf, prove } from '../prove';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	const { id, name } = requireTeacher(locals);
	const found = await readApp(app(), id);
	if (found.state !== 'pending') return { state: found.state, share: null };
	setHeaders({ 'cache-control': 'no-store' });
	const login = (await accountOf({ locals }))?.login ?? name;
	const groups = found.secret.match(/.{1,4}/g) ?? [];
	return { state: found.state, share: { groups, qr: qrPath(appLink(found.secret, login)) } };
};

export const actions: Actions = {
	begin: async (event) => {
		const form = parseForm(proveForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const proved = await prove(event, form.data.password);
		if (!proved.ok) return fail(400, { errors: { password: proved.reason } });
		await beginApp(app(), proved.value.person.id, proved.value.now);
		redirect(303, '/account/security/app');
	},
	/** The app is on from here; this one answer holds the recovery codes. */
	confirm: async (event) => {
		const form = parseForm(confirmAppForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const done = await confirmApp(app(), { ...changeOf(event), ...form.data });
		if (done.ok) {
			event.setHeaders({ 'cache-control': 'no-store' });
			return { codes: done.value };
		}
		if (done.reason === 'told-already')
			return fail(409, { errors: { code: m.form_told_already() } });
		if (done.reason === 'too-many-tries') return fail(429, { errors: { code: tooManyCodes() } });
		return fail(400, { errors: { code: m.factor_code_wrong() } });
	},
	remove: async (event) => {
		const form = parseForm(proveForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const proved = await prove(event, form.data.password);
		if (!proved.ok) return fail(400, { errors: { password: proved.reason } });
		await removeApp(app().db, proved.value);
		redirect(303, '/account/security');
	}
};
