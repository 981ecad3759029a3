import { error, fail } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { renewCodesForm } from '$lib/forms/factor-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { countRecoveryCodes } from '$lib/server/repositories/recovery-codes';
import { renewRecoveryCodes } from '$lib/server/services/renew-recovery-codes';
import { hasFactor } from '$lib/server/services/sign-in';
import { firstErrors } from '../../../account-words';
import { prove } from '../prove';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const me = requireTeacher(locals);
	if (!(await hasFactor(app().db, me))) error(404, m.recovery_none());
	return { left: await countRecoveryCodes(app().db, me.id) };
};

export const actions: Actions = {
	/** New codes; this one answer holds them. */
	default: async (event) => {
		if (!(await hasFactor(app().db, requireTeacher(event.locals)))) error(404, m.recovery_none());
		const form = parseForm(renewCodesForm, await event.request.formData());
		if (!form.ok) return fail(400, { errors: firstErrors(form.errors) });
		const { password, requestId } = form.data;
		const proved = await prove(event, password);
		if (!proved.ok) return fail(400, { errors: { password: proved.reason } });
		const codes = await renewRecoveryCodes(app().db, { ...proved.value, requestId });
		if (!codes.ok) return fail(409, { errors: { requestId: m.form_told_already() } });
		event.setHeaders({ 'cache-control': 'no-store' });
		return { codes: codes.value };
	}
};
