import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { addPasskeyForm, askPasskeyForm, removePasskeyForm } from '$lib/forms/factor-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { relyingParty } from '$lib/server/auth/relying-party';
import { listPasskeys } from '$lib/server/repositories/passkeys';
import { addPasskey, askForPasskey, removePasskey } from '$lib/server/services/add-passkey';
import { firstErrors } from '../../../account-words';
import { accountOf, changeOf, prove } from '../prove';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const passkeys = await listPasskeys(app().db, requireTeacher(locals).id);
	return {
		passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => {
			return { id, name, createdAt, lastUsedAt };
		})
	};
};

export const actions: Actions = {
	/** The password was right: what the browser needs to know to make a passkey. */
	ask: async (event) => {
		const form = parseForm(askPasskeyForm, await event.request.formData());
		if (!form.ok) return fail(400, { values: form.values, errors: firstErrors(form.errors) });
		const { name, password } = form.data;
		const proved = await prove(event, password);
		if (!proved.ok) return fail(400, { values: { name }, errors: { password: proved.reason } });
		const account = (await accountOf(event)) ?? error(404, m.error_404());
		const site = relyingParty(event.url);
		const options = await askForPasskey(app().db, { account, site, now: proved.value.now });
		if (!options) return fail(400, { values: { name }, errors: { name: m.passkey_enough() } });
		return { options };
	},
	/** Keep it; this one answer holds the recovery codes, if it is the first factor. */
	add: async (event) => {
		const form = parseForm(addPasskeyForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const { answer: response, ...rest } = form.data;
		const site = relyingParty(event.url);
		const made = await addPasskey(app().db, { ...changeOf(event), ...rest, response, site });
		if (!made.ok) {
			const isTold = made.reason === 'told-already';
			const why = isTold ? m.form_told_already() : m.passkey_refused();
			return fail(isTold ? 409 : 400, { errors: { requestId: why } });
		}
		event.setHeaders({ 'cache-control': 'no-store' });
		return { codes: made.value };
	},
	remove: async (event) => {
		const form = parseForm(removePasskeyForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: { removePassword: m.account_fill_in() } });
		const proved = await prove(event, form.data.password);
		if (!proved.ok) return fail(400, { errors: { removePassword: proved.reason } });
		const passkeyId = form.data.passkey;
		if (!(await removePasskey(app().db, { ...proved.value, passkeyId })))
			error(404, m.passkey_gone());
		redirect(303, '/account/security/passkeys');
	}
};
