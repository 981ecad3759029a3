import { app } from '$lib/server/app';
import { listAssignmentGlances } from '$lib/server/repositories/class-glance';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { countContestedPlaces } from '$lib/server/repositories/challenge-queue';
import { countWaitingNotes } from '$lib/server/repositories/note-queue';
import { noteView } from '$lib/server/services/note-view';
import { readClassGlance } from '$lib/server/services/read-class-glance';
import { day } from './day';
import { doorOf } from './door';
import type { PageServerLoad } from './$types';
import { taughtOr404 } from './taught';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change } = await taughtOr404(event);
	const { id, timeZone, joining, archivedAt } = taught;
	const roster = await listEnrollments(app().db, id);
	const assignments = await listAssignmentGlances(app().db, id);
	const of = { teacherId: teacher.id, classId: id };
	const glance = await readClassGlance(app(), id);
	if (glance) {
		const view = { actorId: teacher.id, schoolId: taught.schoolId, classId: id, subjectId: id };
		await noteView(app().db, { ...view, action: 'skills-viewed', now: change.now });
	}
	return {
		glance,
		notes: await countWaitingNotes(app().db, of),
		challenges: await countContestedPlaces(app().db, of),
		name: taught.name,
		joining,
		isArchived: archivedAt !== null,
		door: await doorOf(taught, event.url, change.now),
		learners: roster
			.filter(({ state }) => state === 'active')
			.map(({ userId, name }) => ({ userId, name })),
		assignments: assignments.map(({ dueAt, ...rest }) => ({
			...rest,
			due: dueAt === null ? null : day(dueAt, timeZone)
		}))
	};
};
