import { error } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { listNotes } from '$lib/server/repositories/learner-notes';
import { findResponse } from '$lib/server/repositories/responses';
import { openExercise } from '$lib/server/services/open-exercise';
import { roundLinks } from '$lib/ui/attempt/round-links';
import { feedbackLine } from '$lib/ui/classes/work-words';
import { takeNote } from '../take-note';
import type { Actions, PageServerLoad } from './$types';

/** A handed-in exercise whose result may not be seen yet: when it may, and where to go on. */
export const load: PageServerLoad = async ({ params, locals, url }) => {
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
	const { terms, closed, exercise } = open;
	const response = await findResponse(app().db, attemptId, exerciseId);
	const [note] = await listNotes(app().db, response ? [response.id] : []);
	return {
		...{ attemptId, exerciseId },
		rounds: roundLinks({ attemptId, exerciseId, steps }),
		isClosed: closed !== null,
		note: note ? { text: note.text, level: note.level } : null,
		...{ isMark: exercise.kind === 'mark', isNoted: url.searchParams.has('noted') },
		feedback: terms && feedbackLine(terms, { timeZone: terms.timeZone, now })
	};
};

export const actions: Actions = {
	note: takeNote
};
