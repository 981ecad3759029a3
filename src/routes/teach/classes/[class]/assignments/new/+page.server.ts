import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { assignmentDefaults } from '$lib/domain/classes/assignment-defaults';
import { app } from '$lib/server/app';
import { assignQuiz } from '$lib/server/services/assign-quiz';
import { loadForm } from '../load-form';
import { openClass } from '../open-class';
import { readTerms } from '../read-terms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught } = await openClass(event);
	const rules = assignmentDefaults(Date.now(), taught.timeZone);
	const offer = await loadForm({ teacherId: teacher.id, taught, rules });
	const asked = event.url.searchParams.get('quiz');
	const quiz = offer.quizzes.find(({ id }) => id === asked) ?? offer.quizzes[0];
	const { id, name, archivedAt } = taught;
	return { taught: { id, name, isArchived: archivedAt !== null }, offer, quiz: quiz ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const { teacher, taught } = await openClass(event);
		const sent = await event.request.formData();
		const read = await readTerms(sent, { teacherId: teacher.id, taught });
		if (!read.ok) return fail(400, read);
		const doing = { teacher, classId: taught.id, requestId: read.requestId, now: Date.now() };
		const id = await assignQuiz(app().db, read.terms, doing);
		redirect(303, `/teach/classes/${taught.id}/assignments/${id}?new`);
	}
};
