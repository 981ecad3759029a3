import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { phaseOf } from '$lib/domain/classes/assignment-phase';
import { answersUpload, deleteForm } from '$lib/forms/assignment-forms';
import { onceForm } from '$lib/forms/once-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { listCountedAssignments } from '$lib/server/repositories/assignment-counts';
import { listTargets } from '$lib/server/repositories/assignment-targets';
import {
	changeAssignment,
	closeAssignment,
	eraseAssignment
} from '$lib/server/services/assign-quiz';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { momentWords } from '$lib/ui/classes/time-words';
import { loadForm } from '../load-form';
import { openAssignment } from '../open-class';
import { AS_IT_IS, readTerms } from '../read-terms';
import { takeFiles } from './take-files';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	const now = Date.now();
	const words = (at: number | null) =>
		at === null ? null : momentWords(at, { timeZone: taught.timeZone, now });
	const offer = await loadForm({ teacherId: teacher.id, taught, rules: assignment });
	const window = { ...assignment, archivedAt: taught.archivedAt };
	await settleAssignment(app(), window, now);
	const counted = await listCountedAssignments(app().db, taught.id);
	const {
		learners = 0,
		begun = 0,
		handedIn = 0
	} = counted.find(({ id }) => id === assignment.id) ?? {};
	const { id, title, isForAll, dueAt, opensAt, closedAt } = assignment;
	return {
		taught: { id: taught.id, name: taught.name, isArchived: taught.archivedAt !== null },
		assignment: { id, title, isClosed: closedAt !== null },
		...{ offer, counts: { learners, begun, handedIn }, chosen: await listTargets(app().db, id) },
		phase: phaseOf(window, now),
		dates: { opens: words(opensAt), due: words(dueAt), closed: words(closedAt) },
		values: { title, quiz: AS_IT_IS, for: isForAll ? 'all' : 'some', ...offer.defaults },
		isNew: event.url.searchParams.has('new')
	};
};

async function prepare(event: RequestEvent) {
	const opened = await openAssignment(event);
	const { teacher, taught } = opened;
	const sent = await event.request.formData();
	const doing = (requestId: string) => ({
		...{ teacher, classId: taught.id, requestId, now: Date.now() }
	});
	return { ...opened, sent, doing };
}

const setClosed = (isClosed: boolean) => async (event: RequestEvent) => {
	const { assignment, sent, doing } = await prepare(event);
	const form = parseForm(onceForm, sent);
	if (!form.ok) return fail(400, { problem: m.form_incomplete() });
	await closeAssignment(app().db, { assignment, isClosed }, doing(form.data.requestId));
	redirect(303, event.url.pathname);
};

export const actions: Actions = {
	change: async (event) => {
		const { teacher, taught, assignment, sent, doing } = await prepare(event);
		const read = await readTerms(sent, { teacherId: teacher.id, taught, assignment });
		if (!read.ok) return fail(400, read);
		const change = { before: assignment, terms: read.terms };
		await changeAssignment(app().db, change, doing(read.requestId));
		redirect(303, `${event.url.pathname}?changed`);
	},
	close: setClosed(true),
	open: setClosed(false),
	delete: async (event) => {
		const { taught, assignment, sent, doing } = await prepare(event);
		const form = parseForm(deleteForm, sent);
		if (!form.ok) return fail(400, { deleteProblem: m.assign_delete_tick() });
		await eraseAssignment(app().db, assignment.id, doing(form.data.requestId));
		redirect(303, `/teach/classes/${taught.id}/assignments`);
	},
	upload: async (event) => {
		const { teacher, assignment, sent } = await prepare(event);
		const form = parseForm(answersUpload, sent);
		if (!form.ok) return fail(400, { uploadProblem: m.assign_upload_none() });
		return takeFiles(form.data.file, { teacher, assignment, now: Date.now() });
	}
};
