import { app } from '$lib/server/app';
import { openAttempt } from '$lib/server/services/open-attempt';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { momentWords } from '$lib/ui/classes/time-words';
import type { LayoutServerLoad } from './$types';

/** What every page of an attempt at an assignment shows on top; null for practice. */
export const load: LayoutServerLoad = async ({ params, locals }) => {
	const now = Date.now();
	const userId = locals.user?.id ?? null;
	const open = await openAttempt(app(), { userId, attemptId: params.attempt, now });
	if (!open?.attempt.assignmentId || !open.terms) return { strip: null };
	const { attempt, terms, closed } = open;
	const steps = await listOpenSteps(app(), open);
	const { dueAt, timeZone, title, assignmentId } = terms;
	return {
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
