import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { levelForm } from '$lib/forms/note-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { markNote, readNoteQueue } from '$lib/server/services/mark-notes';
import { noteView } from '$lib/server/services/note-view';
import { momentWords } from '$lib/ui/classes/time-words';
import { taughtOr404 } from '../taught';
import type { Actions, PageServerLoad } from './$types';

/** "<time>.<note>": the place in the queue after which it goes on. */
function readPlace(text: string | null) {
	const [, at = '', responseId = ''] = /^(\d{1,15})\.(.{1,64})$/.exec(text ?? '') ?? [];
	return at === '' ? null : { at: Number(at), responseId };
}

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change } = await taughtOr404(event);
	const asked = event.url.searchParams.get('after');
	const after = readPlace(asked);
	const of = { teacherId: teacher.id, classId: taught.id };
	const { note, waiting } = await readNoteQueue(app(), { ...of, after });
	const { now } = change;
	if (note) {
		const seen = { actorId: teacher.id, schoolId: taught.schoolId, classId: taught.id };
		await noteView(app().db, { ...seen, subjectId: note.userId, action: 'work-viewed', now });
	}
	return {
		...{ waiting, after: after ? asked : '', isSaved: event.url.searchParams.has('saved') },
		note: note && { ...note, when: momentWords(note.at, { timeZone: taught.timeZone, now }) }
	};
};

export const actions: Actions = {
	/** Doing it twice changes nothing, so the request needs no number. */
	level: async (event) => {
		const { teacher, taught, change } = await taughtOr404(event);
		const form = parseForm(levelForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		const { note: responseId, level, comment, after } = form.data;
		const of = { teacherId: teacher.id, classId: taught.id, now: change.now };
		const marked = await markNote(app().db, { ...of, responseId, level, comment });
		if (!marked.ok) error(404, m.note_gone());
		const place = readPlace(after) ? `&after=${encodeURIComponent(after)}` : '';
		redirect(303, `${event.url.pathname}?saved${place}`);
	}
};
