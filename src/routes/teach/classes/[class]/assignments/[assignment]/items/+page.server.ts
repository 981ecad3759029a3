import { app } from '$lib/server/app';
import { readItems } from '$lib/server/services/read-items';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { labelNames } from '$lib/ui/kind-words';
import { openAssignment } from '../../open-class';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, Date.now());
	const isPooled = event.url.searchParams.has('pool');
	const view = await readItems(app(), { teacherId: teacher.id, assignment, isPooled });
	const { id, title } = assignment;
	const exercises = view.exercises.map((one) => ({ ...one, labelNames: labelNames(one.exercise) }));
	return { assignment: { id, title, classId: taught.id }, view: { ...view, exercises } };
};
