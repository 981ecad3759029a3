import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireAccount } from '$lib/server/auth/guards';
import { beginWork, type BeginProblem } from '$lib/server/services/begin-work';
import { findWork } from '$lib/server/services/list-work';
import { openAttempt } from '$lib/server/services/open-attempt';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { readDone } from '$lib/server/services/read-work';
import { momentWords } from '$lib/ui/classes/time-words';
import { dueWords, feedbackLine, termLines } from '$lib/ui/classes/work-words';
import { percentWords } from '$lib/ui/quizzes/quiz-words';
import type { Actions, PageServerLoad } from './$types';
import { readContents } from './read-contents';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id: userId } = requireAccount(locals);
	const now = Date.now();
	const ask = { userId, id: params.assignment, now };
	const first = await findWork(app(), ask);
	if (!first) error(404, m.work_missing());
	const work = first.phase === 'over' ? ((await settle(first, ask)) ?? first) : first;
	const { assignment, phase, attempts, begun, attemptsLeft } = work;
	const clock = { timeZone: assignment.timeZone, now };
	const { title, className, opensAt, attemptsAllowed, isTheirs } = assignment;
	const done = await readDone(app(), work, now);
	return {
		...{ title, className, phase, attemptsLeft, attemptsAllowed, isTheirs },
		...{ isBegun: begun !== null, number: attempts.length + (begun ? 0 : 1) },
		opens: opensAt === null ? null : momentWords(opensAt, clock),
		due: dueWords({ ...assignment, phase }, clock),
		terms: termLines({ ...assignment, phase }, clock),
		feedback: feedbackLine(assignment, clock),
		contents: await readContents(begun?.quizId ?? assignment.quizId),
		done: done.map(({ handedInAt, score, ...rest }) => ({
			...rest,
			handedIn: momentWords(handedInAt, clock),
			score: score === null ? null : percentWords(score)
		}))
	};
};

/** What was still open when time was up is handed in before it is shown. */
async function settle(
	{ attempts }: { attempts: { id: string; handedInAt: number | null }[] },
	ask: { userId: string; id: string; now: number }
) {
	const left = attempts.filter(({ handedInAt }) => handedInAt === null);
	for (const { id: attemptId } of left) await openAttempt(app(), { ...ask, attemptId });
	return left.length > 0 ? findWork(app(), ask) : undefined;
}

const PROBLEM: Record<Exclude<BeginProblem, 'missing'>, () => string> = {
	'not-open': m.work_problem_not_open,
	over: m.work_problem_over,
	'none-left': m.work_problem_none_left
};

export const actions: Actions = {
	/** Begin or go on: to the first exercise that is not handed in. */
	default: async ({ locals, params }) => {
		const { id: userId } = requireAccount(locals);
		const now = Date.now();
		const begun = await beginWork(app(), { userId, id: params.assignment, now });
		if (!begun.ok) {
			const { reason } = begun;
			if (reason === 'missing') error(404, m.work_missing());
			return fail(409, { problem: PROBLEM[reason]() });
		}
		app().tellBoard(params.assignment);
		const { attemptId } = begun.value;
		const open = await openAttempt(app(), { userId, attemptId, now });
		const steps = open ? await listOpenSteps(app(), open) : [];
		const next = steps.find(({ state }) => state === 'open' || state === 'begun');
		redirect(303, `/attempts/${attemptId}/${next?.id ?? 'hand-in'}`);
	}
};
