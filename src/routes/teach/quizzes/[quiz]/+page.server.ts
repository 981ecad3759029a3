import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { siteAddress } from '$lib/server/http/site-address';
import { QUIZ_CONFIG } from '$lib/domain/quizzes/quiz-config';
import { onceForm } from '$lib/forms/once-form';
import { parseForm } from '$lib/forms/parse-form';
import { addForm, editForm, renameForm } from '$lib/forms/quiz-forms';
import { app } from '$lib/server/app';
import { listTaughtClasses } from '$lib/server/repositories/classes';
import { deleteSavedQuiz } from '$lib/server/repositories/saved-quizzes';
import { copyQuiz } from '$lib/server/services/copy-quiz';
import { editQuiz, type QuizEdit } from '$lib/server/services/edit-quiz';
import { readSavedQuiz } from '$lib/server/services/read-saved-quiz';
import { renameQuiz, shareQuiz, unshareQuiz } from '$lib/server/services/share-quiz';
import { EDIT_PROBLEM } from './edit-words';
import { listChoices } from './choices';
import { ownedOr404 } from './owned';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, quiz } = await ownedOr404(event);
	const { rows, seconds, neutralShare } = await readSavedQuiz(app(), quiz.quizId);
	const classes = await listTaughtClasses(app().db, teacher.id);
	return {
		quiz: { id: quiz.id, title: quiz.title, base: quiz.quizId },
		...{
			rows,
			seconds,
			neutralShare,
			choices: await listChoices(teacher),
			requestId: randomUUID()
		},
		isPlain: neutralShare * 100 >= QUIZ_CONFIG.neutralPercentMin,
		isNew: event.url.searchParams.has('new'),
		classes: classes
			.filter(({ archivedAt }) => archivedAt === null)
			.map(({ id, name }) => ({ id, name }))
	};
};

export const actions: Actions = {
	edit: async (event) => {
		const form = parseForm(editForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		return change(event, form.data.edit, form.data);
	},
	add: async (event) => {
		const form = parseForm(addForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.quizzes_choose_exercise() });
		return change(event, { do: 'add', choice: form.data.choice }, form.data);
	},
	rename: async (event) => {
		const { quiz } = await ownedOr404(event);
		const form = parseForm(renameForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		await renameQuiz(app().db, { quiz, title: form.data.title, now: Date.now() });
		redirect(303, event.url.pathname);
	},
	duplicate: async (event) => {
		const { teacher, quiz } = await ownedOr404(event);
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const title = m.quizzes_copy_of({ title: quiz.title }).slice(0, 60);
		const ask = { teacher, quiz, title, ...form.data, now: Date.now() };
		redirect(303, `/teach/quizzes/${await copyQuiz(app().db, ask)}`);
	},
	/** The link is shown once: only its hash is kept. */
	share: async (event) => {
		const { quiz } = await ownedOr404(event);
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const shared = await shareQuiz(app().db, { quiz, ...form.data, now: Date.now() });
		if (!shared.ok) return fail(409, { problem: m.form_told_already() });
		event.setHeaders({ 'cache-control': 'no-store' });
		return { link: `${siteAddress(event.url)}/teach/quizzes/shared/${shared.value}` };
	},
	unshare: async (event) => {
		const { quiz } = await ownedOr404(event);
		await unshareQuiz(app().db, quiz);
		return { isUnshared: true };
	},
	delete: async (event) => {
		const { teacher, quiz } = await ownedOr404(event);
		await unshareQuiz(app().db, quiz);
		await deleteSavedQuiz(app().db, teacher.id, quiz.id);
		redirect(303, '/teach/quizzes');
	}
};

async function change(
	event: RequestEvent,
	edit: QuizEdit,
	{ base, requestId }: { base: string; requestId: string }
) {
	const { quiz } = await ownedOr404(event);
	const edited = await editQuiz(app(), { quiz, base, edit, requestId, now: Date.now() });
	if (!edited.ok) return fail(409, { problem: EDIT_PROBLEM[edited.reason]() });
	redirect(303, `${event.url.pathname}#exercises`);
}
