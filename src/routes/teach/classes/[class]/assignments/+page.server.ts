import { phaseOf } from '$lib/domain/classes/assignment-phase';
import { app } from '$lib/server/app';
import { listCountedAssignments } from '$lib/server/repositories/assignment-counts';
import { countWaitingNotes } from '$lib/server/repositories/note-queue';
import { momentWords } from '$lib/ui/classes/time-words';
import { openClass } from './open-class';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught } = await openClass(event);
	const now = Date.now();
	const words = (at: number | null) =>
		at === null ? null : momentWords(at, { timeZone: taught.timeZone, now });
	const assignments = await listCountedAssignments(app().db, taught.id);
	const of = { teacherId: teacher.id, classId: taught.id };
	return {
		notes: await countWaitingNotes(app().db, of),
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
