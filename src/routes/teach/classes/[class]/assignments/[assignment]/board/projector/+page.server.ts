import { countBoard } from '$lib/domain/classes/board';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { readBoard } from '$lib/server/services/read-board';
import { openBoard } from '../seat';
import type { PageServerLoad } from './$types';

/** Only numbers leave the server: the page is shown to a whole room. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const assignment = await openBoard(requireTeacher(locals), params);
	const { id, classId, className, title, joinCode } = assignment;
	return {
		assignment: { id, classId, className, title, joinCode },
		counts: countBoard(await readBoard(app(), assignment, Date.now()))
	};
};
