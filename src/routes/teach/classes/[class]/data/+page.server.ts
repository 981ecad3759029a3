import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { eraseClassForm, eraseLearnerForm, isTyped } from '$lib/forms/erase-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { listLog } from '$lib/server/repositories/audit-log';
import { findTaughtClass } from '$lib/server/repositories/classes';
import { isClassOwner } from '$lib/server/repositories/duties';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { listOnlyHere } from '$lib/server/repositories/erase';
import { eraseClass } from '$lib/server/services/erase-class';
import { findEraseDate } from '$lib/server/services/erase-finished-classes';
import { pageNumber } from '$lib/server/http/page-number';
import { eraseLearner } from '$lib/server/services/erase-learner';
import type { Actions, PageServerLoad } from './$types';

const LIMIT = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { teacher, one } = await openClass(locals, params.class);
	const { db } = app();
	const page = pageNumber(url);
	const of = { classId: one.id };
	const log = await listLog(db, { of, limit: LIMIT, offset: (page - 1) * LIMIT });
	const learners = (await listEnrollments(db, one.id)).map(({ userId, name }) => {
		return { id: userId, name };
	});
	const chosen = learners.find(({ id }) => id === url.searchParams.get('learner'));
	const isOnlyHere = chosen && (await listOnlyHere(db, one.id, chosen.id)).length > 0;
	return {
		one: { id: one.id, name: one.name, timeZone: one.timeZone },
		isOwner: await isClassOwner(db, teacher.id, one.id),
		eraseAt: await findEraseDate(db, one.id),
		learners,
		endsWithClass: (await listOnlyHere(db, one.id)).length,
		chosen: chosen ? { ...chosen, isOnlyHere: isOnlyHere === true } : null,
		log: { entries: log.slice(0, LIMIT), page, hasMore: log.length > LIMIT }
	};
};

export const actions: Actions = {
	deleteLearner: async ({ locals, params, request }) => {
		const { teacher, one } = await openClass(locals, params.class);
		const form = parseForm(eraseLearnerForm, await request.formData());
		if (!form.ok) return fail(400, { learner: { typed: '', problem: m.erase_problem() } });
		const { learner: learnerId, typed } = form.data;
		const learners = await listEnrollments(app().db, one.id);
		const learner = learners.find(({ userId }) => userId === learnerId);
		if (!learner) error(404, m.data_missing());
		if (!isTyped(typed, learner.name))
			return fail(400, { learner: { typed, problem: m.erase_wrong_name() } });
		const who = { actorId: teacher.id, schoolId: one.schoolId, classId: one.id };
		await eraseLearner(app().db, { ...who, learnerId, now: Date.now() });
		redirect(303, `/teach/classes/${one.id}/data?deleted`);
	},
	deleteClass: async ({ locals, params, request }) => {
		const { teacher, one } = await openClass(locals, params.class);
		if (!(await isClassOwner(app().db, teacher.id, one.id))) error(403, m.data_not_owner());
		const form = parseForm(eraseClassForm, await request.formData());
		const typed = form.ok ? form.data.typed : '';
		if (!isTyped(typed, one.name))
			return fail(400, { class: { typed, problem: m.erase_wrong_name() } });
		const { id, schoolId } = one;
		await eraseClass(app().db, { id, schoolId, actorId: teacher.id, now: Date.now() });
		redirect(303, '/about/privacy/deleted');
	}
};

async function openClass(locals: App.Locals, classId: string) {
	const teacher = requireTeacher(locals);
	const one = await findTaughtClass(app().db, teacher.id, classId);
	return { teacher, one: one ?? error(404, m.data_missing()) };
}
