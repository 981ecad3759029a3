import { error, redirect } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { openExercise } from '$lib/server/services/open-exercise';
import { readResult } from '$lib/server/services/read-result';
import { labelNames } from '$lib/ui/kind-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { attempt: attemptId, exercise: exerciseId } = params;
	const userId = locals.user?.id ?? null;
	const open = await openExercise(app(), { userId, attemptId, exerciseId, now: Date.now() });
	if (!open) error(404, m.error_no_attempt());
	const result = await readResult(app(), open);
	const page = `/attempts/${attemptId}/${exerciseId}`;
	if (!result) redirect(303, open.isFeedbackDue ? page : `${page}/in`);
	return { ...result, labelNames: labelNames(result.exercise) };
};
