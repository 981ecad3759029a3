import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { listClassGlances } from '$lib/server/repositories/class-glance';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await listClassGlances(app().db, requireTeacher(locals).id);
	return {
		active: classes.filter(({ archivedAt }) => archivedAt === null),
		archived: classes.filter(({ archivedAt }) => archivedAt !== null)
	};
};
