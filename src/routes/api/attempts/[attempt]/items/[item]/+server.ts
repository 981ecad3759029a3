import { json } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { ok, type Result } from '$lib/domain/result';
import { app } from '$lib/server/app';
import { describeProblem, problem } from '$lib/server/http/problem';
import { readJson } from '$lib/server/http/read-json';
import { saveRequest } from '$lib/server/http/save-request';
import { findResponse } from '$lib/server/repositories/responses';
import { handIn } from '$lib/server/services/hand-in';
import { openExercise, type OpenExercise } from '$lib/server/services/open-exercise';
import { saveAnswer, type SaveProblem } from '$lib/server/services/save-answer';
import type { RequestEvent, RequestHandler } from './$types';

function open({ params, locals }: RequestEvent) {
	const { attempt: attemptId, item: exerciseId } = params;
	const userId = locals.user?.id ?? null;
	return openExercise(app(), { userId, attemptId, exerciseId, now: Date.now() });
}

/** The answer as it is stored, with its revision. */
export const GET: RequestHandler = async (event) => {
	if (!event.locals.user) return signedOut();
	const found = await open(event);
	if (!found) return problem(404, m.error_no_attempt());
	return json(await currentAnswer(found.attempt.id, found.id));
};

/** Autosave of a whole answer. Safe to repeat: the same `saveId` gives the same reply. */
export const PUT: RequestHandler = (event) =>
	store(event, async (found, ask) => {
		const done = await saveAnswer(app().db, found, ask);
		if (done.ok) app().metrics?.saved();
		return done;
	});

/** Hand a whole answer in. Safe to repeat: the same `saveId` is one hand-in. */
export const POST: RequestHandler = (event) =>
	store(event, async (found, ask) => {
		const done = await handIn(app().db, found, { ...ask, handInId: ask.saveId });
		if (!done.ok) return done;
		app().metrics?.handedIn();
		return ok({ isHandedIn: true });
	});

type Ask = Parameters<typeof saveAnswer>[2];

/** Read the body and store it; a refusal for what is stored comes with what that is. */
async function store(
	event: RequestEvent,
	keep: (found: OpenExercise, ask: Ask) => Promise<Result<object, SaveProblem>>
): Promise<Response> {
	if (!event.locals.user) return signedOut();
	const found = await open(event);
	if (!found) return problem(404, m.error_no_attempt());
	const body = await readJson(event.request, saveRequest);
	if (!body.ok) return body.response;

	const stored = await keep(found, { ...body.value, now: Date.now() });
	if (stored.ok) {
		app().tellBoard(found.attempt.assignmentId);
		return json(stored.value);
	}
	const { status, detail } = describeProblem(stored.reason);
	const current = status === 409 ? await currentAnswer(found.attempt.id, found.id) : undefined;
	return problem(status, detail, { reason: stored.reason, current });
}

/** Whoever was signed out meanwhile keeps the answer, and sends it again after signing in. */
const signedOut = () => problem(401, m.problem_signed_out(), { reason: 'signed-out' });

async function currentAnswer(attemptId: string, exerciseId: string) {
	const response = await findResponse(app().db, attemptId, exerciseId);
	if (!response) return { rev: 0, answer: null, isHandedIn: false };
	const { rev, answer, handedInAt } = response;
	return { rev, answer, isHandedIn: handedInAt !== null };
}
