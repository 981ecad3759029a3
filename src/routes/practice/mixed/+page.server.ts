import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { parseForm } from '$lib/forms/parse-form';
import { mixedForm } from '$lib/forms/practice-forms';
import { app } from '$lib/server/app';
import { ensureLearner } from '$lib/server/auth/ensure-learner';
import { listSteps } from '$lib/server/services/list-progress';
import { startMixed } from '$lib/server/services/start-mixed';
import type { Actions } from './$types';

export const actions: Actions = {
	/** Compose a quiz, and on to its first exercise. */
	default: async (event) => {
		const form = parseForm(mixedForm, await event.request.formData());
		if (!form.ok) return fail(422, { problem: m.problem_mixed() });
		const now = Date.now();
		const userId = await ensureLearner(event, now);
		const { element: elements, minutes } = form.data;
		const attempt = await startMixed(app(), { userId, elements, minutes, now });
		if (!attempt.ok) return fail(422, { problem: m.problem_mixed_library() });
		const quiz = await app().quizzes.read(attempt.value.quizId);
		const first = listSteps(quiz, []).find(({ state }) => state === 'open');
		redirect(303, `/attempts/${attempt.value.id}/${first?.id}`);
	}
};
