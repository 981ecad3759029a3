import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { ELEMENTS } from '$lib/domain/elements';
import { parseForm } from '$lib/forms/parse-form';
import { spotForm } from '$lib/forms/practice-forms';
import { app } from '$lib/server/app';
import { ensureLearner } from '$lib/server/auth/ensure-learner';
import { startSpot } from '$lib/server/services/start-spot';
import type { Actions } from './$types';

export const actions: Actions = {
	/** Ten sentences of a set: those not done yet, or new ones. */
	default: async (event) => {
		const form = parseForm(spotForm, await event.request.formData());
		if (!form.ok) return fail(422, { problem: m.problem_spot() });
		const now = Date.now();
		const userId = await ensureLearner(event, now);
		const names = form.data.set.split('+');
		const elements = ELEMENTS.filter((element) => names.includes(element));
		const attempt = await startSpot(app(), { userId, elements, now });
		redirect(303, `/attempts/${attempt.id}/spot`);
	}
};
