import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { contestForm } from '$lib/forms/challenge-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { openExercise } from '$lib/server/services/open-exercise';
import { writeChallenge } from '$lib/server/services/write-challenge';

type Event = RequestEvent<{ attempt: string; exercise: string }>;

const REFUSED = {
	abusive: { field: 'reason', say: m.challenge_reason_rude },
	'no-place': { field: 'place', say: m.challenge_refused_place },
	'too-many': { field: 'place', say: m.challenge_refused_many }
};

/** Keep that a learner contests a place, and show the page again. Doing it twice changes nothing. */
export async function takeChallenge({ params, locals, request, url }: Event) {
	const { attempt: attemptId, exercise: exerciseId } = params;
	const now = Date.now();
	const userId = locals.user?.id ?? null;
	const open = await openExercise(app(), { userId, attemptId, exerciseId, now });
	if (!open) error(404, m.error_no_attempt());
	const fields = await request.formData();
	const form = parseForm(contestForm, fields);
	if (!form.ok) return fail(400, form);
	const written = await writeChallenge(app().db, open, { ...form.data, now });
	if (written.ok) redirect(303, `${url.pathname}?contested#contest`);
	if (!(written.reason in REFUSED)) error(409, m.challenge_refused());
	const { field, say } = REFUSED[written.reason as keyof typeof REFUSED];
	return fail(400, { ok: false as const, errors: { [field]: [say()] }, values: typedIn(fields) });
}
