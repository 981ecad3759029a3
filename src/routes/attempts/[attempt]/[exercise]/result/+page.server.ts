import { error } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { openExercise } from '$lib/server/services/open-exercise';
import { readClassmates } from '$lib/server/services/read-classmates';
import { readOwnChallenges } from '$lib/server/services/read-own-challenges';
import { readLadderAnswers } from '$lib/server/services/read-ladder-answers';
import { readResult } from '$lib/server/services/read-result';
import { labelNames } from '$lib/ui/kind-words';
import { takeChallenge } from '../take-challenge';
import { takeNote } from '../take-note';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { attempt: attemptId, exercise: exerciseId } = params;
	const userId = locals.user?.id ?? null;
	const open = await openExercise(app(), { userId, attemptId, exerciseId, now: Date.now() });
	if (!open) error(404, m.error_no_attempt());
	const result = await readResult(app(), open);
	const page = `/attempts/${attemptId}/${exerciseId}`;
	if (!result) redirect(303, open.isFeedbackDue ? page : `${page}/in`);
	const classmates = await readClassmates(app(), open, { isAsked: url.searchParams.has('class') });
	const challenges = await readOwnChallenges(app(), open);
	return {
		...{ ...result, classmates, labelNames: labelNames(result.exercise) },
		challenges: challenges && { ...challenges, isSent: url.searchParams.has('contested') },
		ladder:
			locals.user?.role === 'guest' ? await readLadderAnswers(app().db, open, Date.now()) : [],
		comesBack: open.attempt.assignmentId === null && result.exercise.kind !== 'compare',
		isNoted: url.searchParams.has('noted')
	};
};

export const actions: Actions = {
	note: takeNote,
	contest: takeChallenge
};
