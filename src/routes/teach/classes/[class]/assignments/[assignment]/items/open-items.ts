import { app } from '$lib/server/app';
import { readItems } from '$lib/server/services/read-items';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { nameParts } from '$lib/ui/items/name-parts';
import { openAssignment } from '../../open-class';

type AssignmentEvent = Parameters<typeof openAssignment>[0] & { url: URL };

/** The statistics of an assignment's items, for whoever teaches it; with `?pool` over other classes, too. */
export async function openItems(event: AssignmentEvent) {
	const { teacher, taught, assignment } = await openAssignment(event);
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, Date.now());
	const isPooled = event.url.searchParams.has('pool');
	const view = await readItems(app(), { teacherId: teacher.id, assignment, isPooled });
	const { id, title } = assignment;
	return { view, parts: nameParts(view.exercises), assignment: { id, title, classId: taught.id } };
}
