import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { noteForm } from '$lib/forms/note-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { openExercise } from '$lib/server/services/open-exercise';
import { writeNote } from '$lib/server/services/write-note';

type Event = RequestEvent<{ attempt: string; exercise: string }>;

/** Keep a learner's note, and show the page again. Doing it twice changes nothing. */
export async function takeNote({ params, locals, request, url }: Event) {
	const { attempt: attemptId, exercise: exerciseId } = params;
	const now = Date.now();
	const userId = locals.user?.id ?? null;
	const open = await openExercise(app(), { userId, attemptId, exerciseId, now });
	if (!open) error(404, m.error_no_attempt());
	const form = parseForm(noteForm, await request.formData());
	if (!form.ok) return fail(400, form);
	const written = await writeNote(app().db, open, { text: form.data.note, now });
	if (!written.ok) error(409, m.note_refused());
	redirect(303, `${url.pathname}?noted#note`);
}
