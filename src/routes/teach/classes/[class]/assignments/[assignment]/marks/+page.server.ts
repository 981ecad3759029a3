import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { debatableForm } from '$lib/forms/challenge-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { findTalkOn } from '$lib/server/services/find-talk-on';
import { makeDebatable } from '$lib/server/services/make-debatable';
import { noteView } from '$lib/server/services/note-view';
import { readMarksView } from '$lib/server/services/read-marks-view';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { signFor } from '../../../marking/sign-key';
import { openAssignment } from '../../open-class';
import { readAsk } from './marks-ask';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	const now = Date.now();
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, now);
	const ask = readAsk(event.url);
	const { text, doc, round, learner: learnerId } = ask;
	const view = await readMarksView(app(), {
		...{ teacherId: teacher.id, assignment, text, doc, round, learnerId }
	});
	if (view.own) {
		const seen = { actorId: teacher.id, schoolId: taught.schoolId, classId: taught.id };
		await noteView(app().db, {
			...{ ...seen, subjectId: view.own.id },
			...{ action: 'work-viewed', now }
		});
	}
	const { id, title } = assignment;
	const here = { classId: taught.id, assignmentId: id, docRev: view.docRev };
	const talk = ask.isTalk
		? await findTalkOn(app(), { ...here, round: view.shown?.id ?? '' })
		: null;
	const shown = { id, title, classId: taught.id };
	return { assignment: shown, ask, view, talk, requestId: randomUUID() };
};

export const actions: Actions = {
	debatable: async (event) => {
		const { teacher, taught, assignment } = await openAssignment(event);
		const form = parseForm(debatableForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.missing_gone() });
		const { text, round } = readAsk(event.url);
		const made = await makeDebatable(app(), {
			teacher: { id: teacher.id, schoolId: taught.schoolId },
			...{ assignment, text, round, ...form.data, why: m.missing_why() },
			...{ sign: signFor(teacher.name), now: Date.now() }
		});
		if (made.ok) redirect(303, `/teach/classes/${taught.id}/marking/changes/${made.value}`);
		const isGone = made.reason === 'missing';
		return fail(409, { problem: isGone ? m.missing_gone() : m.challenge_no_round() });
	}
};
