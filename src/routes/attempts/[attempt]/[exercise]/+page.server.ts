import { error, fail, redirect } from '@sveltejs/kit';
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
		return store(event, open, (ask) => saveAnswer(app().db, open, { ...ask, now: Date.now() }));
	},
	handIn: async (event) => {
		const open = await openOr404(event);
		return store(event, open, (ask) =>
			handIn(app().db, open, { ...ask, handInId: ask.saveId, now: Date.now() })
		);
	}
};

type Ask = Parameters<typeof saveAnswer>[2];

/** Parse the form, keep the answer, and show the page again; a refusal says what to do. */
async function store(
	{ request, url }: RequestEvent,
	{ exercise }: OpenExercise,
	keep: (ask: Omit<Ask, 'now'>) => ReturnType<typeof saveAnswer | typeof handIn>
) {
	const sent = await request.formData();
	const form = parseForm(answerForm, sent);
	if (!form.ok || form.data.kind !== exercise.kind)
		return fail(422, { problem: m.problem_answer_form() });
	const { docRev, tokVer, baseRev, saveId } = form.data;
	const after = form.data.after || null;
	const answer = answerFrom(form.data, sent);
	const kept = await keep({ docRev, tokVer, baseRev, after, saveId, answer });
	if (!kept.ok) {
		const { status, detail } = describeProblem(kept.reason);
		return fail(status, { problem: detail });
	}
	// A hand-in leads on from here to its result.
	return backTo(url);
}

/** The same page in the same view. */
function backTo(url: URL): never {
	const view = url.searchParams.get('view');
	redirect(303, view ? `${url.pathname}?view=${encodeURIComponent(view)}` : url.pathname);
}
