import { app } from '$lib/server/app';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import type { LayoutServerLoad } from './$types';
import { taughtOr404 } from './taught';

export const load: LayoutServerLoad = async (event) => {
	const { taught } = await taughtOr404(event);
	const roster = await listEnrollments(app().db, taught.id);
	const waiting = roster.filter(({ state }) => state === 'waiting').length;
	const { id, name, archivedAt } = taught;
	return { shell: { id, name, isArchived: archivedAt !== null, waiting } };
};
