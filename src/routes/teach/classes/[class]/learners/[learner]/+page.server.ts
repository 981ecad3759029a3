import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { oneForm, renameForm, supportForm } from '$lib/forms/class-forms';
import { parseForm } from '$lib/forms/parse-form';
import { refuseField } from '$lib/forms/refuse-field';
import { app } from '$lib/server/app';
import { findEnrollment, listEnrollments } from '$lib/server/repositories/enrollments';
import { listLearnerAttempts } from '$lib/server/repositories/learner-attempts';
import { listCardLearners } from '$lib/server/repositories/learners';
import { renameLearner, setSupport } from '$lib/server/services/change-learner';
import { mergeLearners } from '$lib/server/services/merge-learners';
import { noteView } from '$lib/server/services/note-view';
import { taughtOr404 } from '../../taught';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The learner of this address, if she is in a class of the one who asks. */
async function learnerOr404(event: Pick<RequestEvent, 'locals' | 'params'>) {
	const found = await taughtOr404(event);
	const seat = { classId: found.taught.id, userId: event.params.learner };
	const learner = await findEnrollment(app().db, seat);
	if (!learner) error(404, m.error_no_learner());
	return { ...found, learner };
}

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change, learner } = await learnerOr404(event);
	const { userId, name, support, state } = learner;
	const view = { actorId: teacher.id, schoolId: taught.schoolId, classId: taught.id };
	await noteView(app().db, {
		...{ ...view, subjectId: userId },
		...{ action: 'learner-viewed', now: change.now }
	});
	const roster = await listEnrollments(app().db, taught.id);
	const ids = roster.map((one) => one.userId);
	const ours = await listCardLearners(app().db, taught.schoolId, ids);
	const others = roster
		.filter((one) => one.userId !== userId && ours.includes(one.userId))
		.map((one) => ({ value: one.userId, text: one.name }));
	const mergeWith = event.url.searchParams.get('with');
	return {
		learner: { userId, name, support, state, hasOwn: !ours.includes(userId) },
		attempts: await listLearnerAttempts(app().db, { classId: taught.id, userId }),
		others,
		/** Who would be merged into this one, before it happens. */
		mergeWith: others.find(({ value }) => value === mergeWith) ?? null,
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	rename: async (event) => {
		const { change, learner } = await learnerOr404(event);
		const form = parseForm(renameForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		const { name } = form.data;
		const renamed = await renameLearner(app().db, { ...change, userId: learner.userId, name });
		if (renamed.ok) redirect(303, `${event.url.pathname}?done=renamed`);
		const why = renamed.reason === 'not-ours' ? m.learner_own() : m.learner_name_taken();
		return fail(409, refuseField('name', name, why));
	},

	support: async (event) => {
		const { change, learner } = await learnerOr404(event);
		const form = parseForm(supportForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.support_wrong() });
		const { textSize, isListView, mayReadAloud, extraAttempts } = form.data;
		const ticks = { isListView: isListView === 'yes', mayReadAloud: mayReadAloud === 'yes' };
		const support = { textSize, ...ticks, extraAttempts };
		await setSupport(app().db, { ...change, userId: learner.userId, support });
		redirect(303, `${event.url.pathname}?done=support`);
	},

	merge: async (event) => {
		const { change, learner } = await learnerOr404(event);
		const form = parseForm(oneForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.merge_whom() });
		const both = { fromId: form.data.id, toId: learner.userId };
		const merged = await mergeLearners(app().db, { ...change, ...both });
		if (merged.ok) redirect(303, `${event.url.pathname}?done=merged`);
		return fail(409, {
			problem: merged.reason === 'not-ours' ? m.merge_not_ours() : m.merge_name_taken()
		});
	}
};
