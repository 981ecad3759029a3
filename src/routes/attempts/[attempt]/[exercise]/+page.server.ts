import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { answerForm, answerFrom } from '$lib/forms/answer-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { describeProblem } from '$lib/server/http/problem';
import { handIn } from '$lib/server/services/hand-in';
import { openExercise, type OpenExercise } from '$lib/server/services/open-exercise';
import { takeHint } from '$lib/server/services/take-hint';
import { saveAnswer } from '$lib/server/services/save-answer';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { readPage } from './read-page';

async function openOr404({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>) {
	const { attempt: attemptId, exercise: exerciseId } = params;
	const found = await openExercise(app(), {
		userId: locals.user?.id ?? null,
		attemptId,
		exerciseId,
		now: Date.now()
	});
	return found ?? error(404, m.error_no_attempt());
}

export const load: PageServerLoad = async (event) => {
	const open = await openOr404(event);
	if (open.isLocked) error(409, m.ledger_first({ round: m.round_source() }));
	const asked = event.url.searchParams.get('view');
	const view = asked === 'list' || asked === 'text' ? asked : event.locals.reading.view;
	const page = await readPage(open, { view });
	// After a refused form the page stays, to say why.
	const isVisit = event.request.method !== 'POST';
	if (page.isHandedIn && isVisit) redirect(303, `${event.url.pathname}/result`);
	return page;
};

export const actions: Actions = {
	hint: async (event) => {
		const taken = await takeHint(app().db, await openOr404(event), Date.now());
		if (taken.ok) return backTo(event.url);
		const { status, detail } = describeProblem(taken.reason);
		return fail(status, { problem: detail });
	},
	save: async (event) => {
		const open = await openOr404(event);
		const kept = (ask: Ask) => saveAnswer(app().db, open, ask);
		return store(event, open, kept, () => app().metrics?.saved());
	},
	handIn: async (event) => {
		const open = await openOr404(event);
		const kept = (ask: Ask) => handIn(app().db, open, { ...ask, handInId: ask.saveId });
		return store(event, open, kept, () => app().metrics?.handedIn());
	}
};

type Ask = Parameters<typeof saveAnswer>[2];

/** Parse the form, keep the answer, and show the page again; a refusal says what to do. */
async function store(
	{ request, url }: RequestEvent,
	{ attempt, exercise }: OpenExercise,
	keep: (ask: Ask) => ReturnType<typeof saveAnswer | typeof handIn>,
	count: () => void
) {
	const sent = await request.formData();
	const form = parseForm(answerForm, sent);
	if (!form.ok || form.data.kind !== exercise.kind)
		return fail(422, { problem: m.problem_answer_form() });
	const { docRev, tokVer, baseRev, saveId } = form.data;
	const after = form.data.after || null;
	const answer = answerFrom(form.data, sent);
	const kept = await keep({ docRev, tokVer, baseRev, after, saveId, answer, now: Date.now() });
	if (!kept.ok) {
		const { status, detail } = describeProblem(kept.reason);
		return fail(status, { problem: detail });
	}
	app().tellBoard(attempt.assignmentId);
	count();
	// A hand-in leads on from here to its result.
	return backTo(url);
}

/** The same page in the same view. */
function backTo(url: URL): never {
	const view = url.searchParams.get('view');
	redirect(303, view ? `${url.pathname}?view=${encodeURIComponent(view)}` : url.pathname);
}
