import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { retentionForm } from '$lib/forms/erase-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireAdmin } from '$lib/server/auth/guards';
import { findSchool } from '$lib/server/repositories/schools';
import { setRetention } from '$lib/server/services/set-retention';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const school = await findSchool(app().db, requireAdmin(locals).schoolId);
	return {
		school: school?.name ?? '',
		months: school?.retentionMonths ?? null,
		isSaved: url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	/** Setting the same rule twice changes nothing. */
	default: async ({ locals, request }) => {
		const { id: actorId, schoolId } = requireAdmin(locals);
		const values = await request.formData();
		const form = parseForm(retentionForm, values);
		const typed = String(values.get('months') ?? '').slice(0, 20);
		if (!form.ok) return fail(400, { typed, problem: m.retention_problem() });
		const months = form.data.months === '' ? null : form.data.months;
		await setRetention(app().db, { actorId, schoolId, months, now: Date.now() });
		redirect(303, '/admin/retention?saved');
	}
};
