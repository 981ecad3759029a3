import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { answerChallengeForm } from '$lib/forms/challenge-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { answerChallenge, type WordsLacking } from '$lib/server/services/answer-challenge';
import { noteView } from '$lib/server/services/note-view';
import { readChallengeQueue } from '$lib/server/services/read-challenge-queue';
import { readKeyChanges } from '$lib/server/services/read-key-change';
import { momentWords } from '$lib/ui/classes/time-words';
import { taughtOr404 } from '../../taught';
import { signFor } from '../sign-key';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change } = await taughtOr404(event);
	const { now } = change;
	const of = { teacherId: teacher.id, classId: taught.id };
	const queue = await readChallengeQueue(app(), { ...of, asked: event.url.searchParams.get('at') });
	if (queue.place) {
		const seen = { actorId: teacher.id, schoolId: taught.schoolId, classId: taught.id };
		const subjectId = queue.place.assignment.id;
		await noteView(app().db, { ...seen, subjectId, action: 'work-viewed', now });
	}
	const changes = await readKeyChanges(app(), of);
	const clock = { timeZone: taught.timeZone, now };
	return {
		...{ ...queue, requestId: randomUUID(), isDeclined: event.url.searchParams.has('declined') },
		changes: changes.map(({ at, ...one }) => ({ ...one, when: momentWords(at, clock) }))
	};
};

/** What each field lacks, beside it. */
function sayLacking({ lacking }: WordsLacking): Record<string, string[]> {
	const say = (field: string) =>
		field === 'why' ? m.challenge_words_short() : m.challenge_words_needed();
	return Object.fromEntries(lacking.map((field) => [field, [say(field)]]));
}

export const actions: Actions = {
	answer: async (event) => {
		const { teacher, taught, change } = await taughtOr404(event);
		const fields = await event.request.formData();
		const form = parseForm(answerChallengeForm, fields);
		if (!form.ok) return fail(400, form);
		const { challenge: challengeId, answer, reason, requestId, kind = '', why = '' } = form.data;
		const { neutral, question, whereToLook } = form.data;
		const done = await answerChallenge(app(), {
			...{ teacherId: teacher.id, taught, challengeId, answer, reason, requestId },
			words: { kind, why, neutral, question, whereToLook, stake: 'unknown' },
			...{ sign: signFor(teacher.name), now: change.now }
		});
		if (!done.ok && done.reason === 'missing') error(404, m.challenge_gone());
		if (!done.ok) {
			const errors = 'lacking' in done ? sayLacking(done) : { answer: [m.challenge_no_round()] };
			return fail(400, { ok: false as const, errors, values: typedIn(fields) });
		}
		const root = `/teach/classes/${taught.id}/marking`;
		redirect(303, done.value ? `${root}/changes/${done.value}` : `${root}/challenges?declined`);
	}
};
