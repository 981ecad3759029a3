import { sortWork } from '$lib/domain/classes/sort-work';
import { app } from '$lib/server/app';
import { listWork, type Work } from '$lib/server/services/list-work';
import { momentWords } from '$lib/ui/classes/time-words';
import { dueWords } from '$lib/ui/classes/work-words';

/** What a learner is given to do, what opens later and what is done, in words. */
export async function listDue(userId: string, now: number) {
	const work = (await listWork(app(), userId, now)).map((one) => ({
		...{ one, phase: one.phase, dueAt: one.assignment.dueAt, opensAt: one.assignment.opensAt },
		isBegun: one.begun !== null,
		isHandedIn: one.attempts.some(({ handedInAt }) => handedInAt !== null)
	}));
	const sorted = sortWork(work);
	const shown = (list: typeof work) => list.map(({ one }) => show(one, now));
	return { now: shown(sorted.now), later: shown(sorted.later), done: shown(sorted.done) };
}

function show({ assignment, phase, begun, attempts, attemptsLeft }: Work, now: number) {
	const { id, title, className, timeZone, opensAt } = assignment;
	const clock = { timeZone, now };
	const isHandedIn = attempts.some(({ handedInAt }) => handedInAt !== null);
	const canAgain = isHandedIn && phase !== 'over' && phase !== 'scheduled' && attemptsLeft !== 0;
	return {
		...{ id, title, className, phase, isBegun: begun !== null, isHandedIn, canAgain },
		due: dueWords({ ...assignment, phase }, clock),
		opens: opensAt === null ? '' : momentWords(opensAt, clock)
	};
}

export type Due = Awaited<ReturnType<typeof listDue>>;
