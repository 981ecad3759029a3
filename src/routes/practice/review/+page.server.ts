import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { parseForm } from '$lib/forms/parse-form';
import { reviewForm } from '$lib/forms/practice-forms';
import { app } from '$lib/server/app';
import { ensureLearner } from '$lib/server/auth/ensure-learner';
import { countNewSentences } from '$lib/server/services/count-new-sentences';
import { readReviews } from '$lib/server/services/read-reviews';
import { startReview } from '$lib/server/services/start-review';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { user } }) => {
	const hasAccount = user !== null && user.role !== 'guest';
	return {
		/** Null where the days are kept on the device. */
		reviews: hasAccount ? await readReviews(app().db, user.id, Date.now()) : null,
		newLeft: await countNewSentences(app(), user?.id ?? null)
	};
};

export const actions: Actions = {
	/** A few sentences of one of the skills that were asked for. */
	default: async (event) => {
		const form = parseForm(reviewForm, await event.request.formData());
		if (!form.ok) return fail(422, { problem: m.problem_review() });
		const now = Date.now();
		const userId = await ensureLearner(event, now);
		const attempt = await startReview(app(), { userId, elements: form.data.element, now });
		redirect(303, `/attempts/${attempt.id}/spot`);
	}
};
