import { app } from '$lib/server/app';
import { openAttempt } from '$lib/server/services/open-attempt';
import type { Step } from '$lib/server/services/list-progress';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { momentWords } from '$lib/ui/classes/time-words';
import type { LayoutServerLoad } from './$types';

const NOTHING: Record<string, string> = {};

/** What every page of an attempt at an assignment shows on top; null for practice. */
export const load: LayoutServerLoad = async ({ params, locals }) => {
	const now = Date.now();
	const userId = locals.user?.id ?? null;
	const open = await openAttempt(app(), { userId, attemptId: params.attempt, now });
	if (!open?.attempt.assignmentId || !open.terms) return { strip: null, next: NOTHING };
	const { attempt, terms, closed } = open;
	const steps = await listOpenSteps(app(), open);
	const { dueAt, timeZone, title, assignmentId } = terms;
	return {
		next: nextOf(attempt.id, steps),
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

/** By the address of an exercise, before and after hand-in: the next one to work on. */
function nextOf(attemptId: string, steps: Step[]): Record<string, string> {
	const root = `/attempts/${attemptId}`;
	return Object.fromEntries(
		steps.flatMap(({ id }, i) => {
			const others = [...steps.slice(i + 1), ...steps.slice(0, i)];
			const next = others.find(({ state }) => state === 'open' || state === 'begun');
			const pages = [`${root}/${id}`, `${root}/${id}/result`, `${root}/${id}/in`];
			return next ? pages.map((page) => [page, `${root}/${next.id}`] as const) : [];
		})
	);
}
