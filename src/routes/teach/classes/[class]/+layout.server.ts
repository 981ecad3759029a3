import { app } from '$lib/server/app';
import { countWaiting } from '$lib/server/repositories/enrollments';
import type { LayoutServerLoad } from './$types';
import { taughtOr404 } from './taught';

export const load: LayoutServerLoad = async (event) => {
	const { taught } = await taughtOr404(event);
	const waiting = await countWaiting(app().db, taught.id);
	const { id, name, archivedAt } = taught;
	return { shell: { id, name, isArchived: archivedAt !== null, waiting } };
};
