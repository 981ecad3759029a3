import { error, redirect } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { openExercise } from '$lib/server/services/open-exercise';
import { roundLinks } from '$lib/ui/attempt/round-links';
import { feedbackLine } from '$lib/ui/classes/work-words';
import type { PageServerLoad } from './$types';

/** A handed-in exercise whose result may not be seen yet: when it may, and where to go on. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { attempt: attemptId, exercise: exerciseId } = params;
	const userId = locals.user?.id ?? null;
	const now = Date.now();
	const open = await openExercise(app(), { userId, attemptId, exerciseId, now });
	if (!open) error(404, m.error_no_attempt());
	const page = `/attempts/${attemptId}/${exerciseId}`;
	if (open.isFeedbackDue) redirect(303, `${page}/result`);
	const steps = await listOpenSteps(app(), open);
	const isIn = steps.find(({ id }) => id === exerciseId)?.state === 'done';
	if (!isIn) redirect(303, page);
	const { terms, closed } = open;
	return {
		...{ attemptId, exerciseId },
		rounds: roundLinks({ attemptId, exerciseId, steps }),
		isClosed: closed !== null,
		feedback: terms && feedbackLine(terms, { timeZone: terms.timeZone, now })
	};
};
