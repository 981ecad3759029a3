import { app } from '$lib/server/app';
import { listLessons } from '$lib/server/services/list-lessons';
import { listDue } from './list-due';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { user } = locals;
	return {
		due: user?.role === 'learner' ? await listDue(user.id, Date.now()) : null,
		lessons: await listLessons(app(), user?.id ?? null)
	};
};
