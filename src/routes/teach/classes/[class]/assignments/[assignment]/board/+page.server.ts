import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { cameByForm } from '$lib/forms/board-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { clearHelp } from '$lib/server/repositories/board';
import { readBoard } from '$lib/server/services/read-board';
import { day } from '../../../day';
import type { Actions, PageServerLoad } from './$types';
import { noteBoardView, openBoard } from './seat';

export const load: PageServerLoad = async ({ locals, params }) => {
	const teacher = requireTeacher(locals);
	const assignment = await openBoard(teacher, params);
	const now = Date.now();
	await noteBoardView(teacher, assignment, now);
	const { id, classId, className, timeZone, title, dueAt } = assignment;
	return {
		assignment: {
			...{ id, classId, className, timeZone, title },
			due: dueAt === null ? null : day(dueAt, timeZone)
		},
		board: await readBoard(app(), assignment, now)
	};
};

export const actions: Actions = {
	/** Doing it twice changes nothing, so the request needs no number. */
	came: async ({ locals, params, request, url }) => {
		const assignment = await openBoard(requireTeacher(locals), params);
		const form = parseForm(cameByForm, await request.formData());
		if (!form.ok) return fail(400, { problem: m.board_problem() });
		await clearHelp(app().db, { assignmentId: assignment.id, userId: form.data.learner });
		app().tellBoard(assignment.id);
		redirect(303, url.pathname);
	}
};
