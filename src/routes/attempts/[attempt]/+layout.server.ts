import { app } from '$lib/server/app';
import { openAttempt } from '$lib/server/services/open-attempt';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { momentWords } from '$lib/ui/classes/time-words';
import type { LayoutServerLoad } from './$types';
import { readWhole } from './read-whole';

/**
 * What every page of an attempt at an assignment shows on top, and all of its exercises: after the
 * first answer a learner needs the network only to send. Null for practice.
 */
export const load: LayoutServerLoad = async ({ params, locals, untrack }) => {
	const now = Date.now();
	const userId = locals.user?.id ?? null;
	const open = await openAttempt(app(), { userId, attemptId: params.attempt, now });
	if (!open?.attempt.assignmentId || !open.terms) return { strip: null, whole: null };
	const { attempt, terms, closed } = open;
	const steps = await listOpenSteps(app(), open);
	// Going from one exercise to the next fetches none of this again.
	const shown = untrack(() => params.exercise);
	const { dueAt, timeZone, title, assignmentId } = terms;
	return {
		whole: await readWhole(open, { shown, view: locals.reading.view }),
		strip: {
			...{ attemptId: attempt.id, assignmentId, title },
			due: dueAt === null ? null : momentWords(dueAt, { timeZone, now }),
			isPast: dueAt !== null && dueAt <= now,
			isClosed: closed !== null,
			isAsking: attempt.helpAt !== null,
			done: steps.filter(({ state }) => state === 'done').length,
			total: steps.length
		}
	};
};
