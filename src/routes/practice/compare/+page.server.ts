import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { parseForm } from '$lib/forms/parse-form';
import { compareForm } from '$lib/forms/practice-forms';
import { app } from '$lib/server/app';
import { ensureLearner } from '$lib/server/auth/ensure-learner';
import { listComparisons } from '$lib/server/services/list-comparisons';
import { startComparison } from '$lib/server/services/start-comparison';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	comparisons: await listComparisons(app(), locals.user?.id ?? null)
});

export const actions: Actions = {
	/** Begin a comparison, go on with it, or see its result. */
	default: async (event) => {
		const form = parseForm(compareForm, await event.request.formData());
		const asked = form.ok ? form.data.comparison : '';
		const comparison = app().comparisons.find(({ id }) => id === asked);
		if (!form.ok || !comparison) return fail(422, { problem: m.problem_compare() });
		const now = Date.now();
		const userId = await ensureLearner(event, now);
		const isFresh = form.data.fresh === 'yes';
		const attempt = await startComparison(app(), { userId, comparison, isFresh, now });
		redirect(303, `/attempts/${attempt.id}/compare`);
	}
};
