import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { commentForm, restoreForm, scoreForm } from '$lib/forms/judge-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { commentOn, setScoreOf } from '$lib/server/services/judge-answer';
import { noteView } from '$lib/server/services/note-view';
import { readTaughtAttempt } from '$lib/server/services/read-taught-attempt';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { momentWords } from '$lib/ui/classes/time-words';
import { labelNames } from '$lib/ui/kind-words';
import { openAssignment } from '../../../open-class';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	const now = Date.now();
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, now);
	const found = await readTaughtAttempt(app(), {
		...{ teacherId: teacher.id, assignment, attemptId: event.params.attempt },
		exerciseId: event.url.searchParams.get('exercise') ?? ''
	});
	if (!found) error(404, m.judge_missing());
	const { attempt, shown, ...rest } = found;
	const seen = { actorId: teacher.id, schoolId: taught.schoolId, classId: taught.id };
	await noteView(app().db, { ...seen, subjectId: attempt.userId, action: 'work-viewed', now });
	const when = (at: number) => momentWords(at, { timeZone: taught.timeZone, now });
	const { id, title } = assignment;
	return {
		...rest,
		...{ requestId: randomUUID(), done: event.url.searchParams.get('done') },
		assignment: { id, title, classId: taught.id },
		learner: { id: attempt.userId, name: attempt.name },
		attempt: {
			...{ id: attempt.id, number: attempt.number },
			handedIn: attempt.handedInAt === null ? null : when(attempt.handedInAt)
		},
		shown: shown && {
			...shown,
			labelNames: labelNames(shown.exercise),
			history: (shown.words?.history ?? []).map(({ at, ...one }) => ({ ...one, when: when(at) }))
		}
	};
};

async function prepare(event: RequestEvent) {
	const { teacher, taught, assignment } = await openAssignment(event);
	const sent = await event.request.formData();
	const { attempt: attemptId } = event.params;
	const at = { classId: taught.id, assignmentId: assignment.id, attemptId };
	return { sent, ask: { teacher, ...at, now: Date.now() } };
}

/** Back to the exercise that was judged, or why it could not be. */
function answer(event: RequestEvent, judged: { ok: boolean; reason?: string }, back: string) {
	if (judged.ok) redirect(303, `${event.url.pathname}?${back}`);
	if (judged.reason === 'missing') error(404, m.judge_missing());
	return fail(409, { problem: m.judge_not_in() });
}

export const actions: Actions = {
	score: async (event) => {
		const { sent, ask } = await prepare(event);
		const form = parseForm(scoreForm, sent);
		if (!form.ok) return fail(400, { ...form, problem: form.errors['requestId']?.[0] });
		const { exercise: exerciseId, score: percent, reason, requestId } = form.data;
		const set = { score: percent / 100, reason, requestId };
		const judged = await setScoreOf(app().db, { ...ask, exerciseId, ...set });
		return answer(event, judged, `exercise=${exerciseId}&done=score`);
	},

	restore: async (event) => {
		const { sent, ask } = await prepare(event);
		const form = parseForm(restoreForm, sent);
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const { exercise: exerciseId, requestId } = form.data;
		const set = { score: null, reason: '', requestId };
		const judged = await setScoreOf(app().db, { ...ask, exerciseId, ...set });
		return answer(event, judged, `exercise=${exerciseId}&done=restored`);
	},

	/** Doing it twice changes nothing, so the request needs no number. */
	comment: async (event) => {
		const { sent, ask } = await prepare(event);
		const form = parseForm(commentForm, sent);
		if (!form.ok) return fail(400, form);
		const { exercise: exerciseId, text } = form.data;
		const judged = await commentOn(app().db, { ...ask, exerciseId, text });
		return answer(event, judged, `exercise=${exerciseId}&done=comment`);
	}
};
