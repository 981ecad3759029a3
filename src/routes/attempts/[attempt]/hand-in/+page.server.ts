import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { ownPath } from '$lib/domain/accounts/own-path';
import { isLate } from '$lib/domain/classes/assignment-phase';
import { handInForm, helpForm } from '$lib/forms/attempt-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { updateHelp } from '$lib/server/repositories/assigned-attempts';
import { handInAttempt } from '$lib/server/services/hand-in-attempt';
import { listOpenSteps } from '$lib/server/services/list-open-steps';
import { openAttempt } from '$lib/server/services/open-attempt';
import { feedbackLine } from '$lib/ui/classes/work-words';
import { momentWords } from '$lib/ui/classes/time-words';
import { roundLinks } from '$lib/ui/attempt/round-links';
import type { Actions, PageServerLoad } from './$types';

async function assignedOr404({
	params,
	locals
}: {
	params: Partial<Record<string, string>>;
	locals: App.Locals;
}) {
	const now = Date.now();
	const ask = { userId: locals.user?.id ?? null, attemptId: params['attempt'] ?? '', now };
	const open = await openAttempt(app(), ask);
	if (!open?.attempt.assignmentId || !open.terms) error(404, m.error_no_attempt());
	return { ...open, terms: open.terms, now };
}

export const load: PageServerLoad = async (event) => {
	const open = await assignedOr404(event);
	const { attempt, terms, now, closed, isFeedbackDue } = open;
	const clock = { timeZone: terms.timeZone, now };
	const steps = await listOpenSteps(app(), open);
	const { handedInAt } = attempt;
	return {
		...{ attemptId: attempt.id, title: terms.title },
		assignmentId: terms.assignmentId,
		exercises: roundLinks({ attemptId: attempt.id, exerciseId: '', steps }),
		...{ isClosed: closed !== null, isFeedbackDue, handInId: randomUUID() },
		handedIn: handedInAt === null ? null : momentWords(handedInAt, clock),
		isLate: isLate(terms, handedInAt ?? now),
		feedback: feedbackLine(terms, clock)
	};
};

export const actions: Actions = {
	handIn: async (event) => {
		const open = await assignedOr404(event);
		const form = parseForm(handInForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		await handInAttempt(app(), open, { ...form.data, now: open.now });
		app().tellBoard(open.terms.assignmentId);
		app().metrics?.handedIn();
		redirect(303, event.url.pathname);
	},
	help: async (event: RequestEvent) => {
		const { attempt, terms, now } = await assignedOr404(event);
		const form = parseForm(helpForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const { id, userId } = attempt;
		await updateHelp(app().db, { id, userId, helpAt: form.data.ask === 'yes' ? now : null });
		app().tellBoard(terms.assignmentId);
		const root = `/attempts/${id}/`;
		const back = ownPath(form.data.back);
		redirect(303, back?.startsWith(root) ? back : `${root}hand-in`);
	}
};
