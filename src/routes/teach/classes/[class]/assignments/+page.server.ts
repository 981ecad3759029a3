import { phaseOf } from '$lib/domain/classes/assignment-phase';
import { app } from '$lib/server/app';
import { listCountedAssignments } from '$lib/server/repositories/assignment-counts';
import { momentWords } from '$lib/ui/classes/time-words';
import { openClass } from './open-class';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { taught } = await openClass(event);
	const now = Date.now();
	const words = (at: number | null) =>
		at === null ? null : momentWords(at, { timeZone: taught.timeZone, now });
	const assignments = await listCountedAssignments(app().db, taught.id);
	return {
		taught: { id: taught.id, name: taught.name, isArchived: taught.archivedAt !== null },
		assignments: assignments.map((one) => ({
			...{ id: one.id, title: one.title },
			...{ learners: one.learners, begun: one.begun, handedIn: one.handedIn },
			phase: phaseOf({ ...one, archivedAt: taught.archivedAt }, now),
			opens: words(one.opensAt),
			due: words(one.dueAt)
		}))
	};
};
