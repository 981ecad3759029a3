import { app } from '$lib/server/app';
import { listLessons } from '$lib/server/services/list-lessons';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	return { lessons: await listLessons(app(), locals.user?.id ?? null) };
};
