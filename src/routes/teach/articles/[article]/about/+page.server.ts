import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { aboutForm, copyForm } from '$lib/forms/article-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { insertAuditEvent } from '$lib/server/repositories/audit-events';
import { updateOwnArticle } from '$lib/server/repositories/own-articles';
import { aboutOfText } from '$lib/server/services/about-of-text';
import { copyArticle } from '$lib/server/services/copy-article';
import { removeArticle } from '$lib/server/services/remove-article';
import { deskOr404 } from '../../owned-desk';
import { takeAnnotations } from './take-annotations';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, open } = await deskOr404(event);
	const { about, ownerId, isShared } = open.article;
	const { title, publisher, published, rights, contentNote, author = '', address = '' } = about;
	return {
		requestId: randomUUID(),
		values: { title, publisher, published, rights, contentNote, author, address },
		isOwner: ownerId === teacher.id,
		isShared,
		isSaved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { open } = await deskOr404(event);
		const form = parseForm(aboutForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		await updateOwnArticle(app().db, open.article.id, {
			about: { ...open.article.about, ...aboutOfText(form.data, open.desk.text) }
		});
		redirect(303, `${event.url.pathname}?saved`);
	},
	share: (event) => setShared(event, true),
	unshare: (event) => setShared(event, false),
	duplicate: async (event) => {
		const { teacher, open } = await deskOr404(event);
		const form = parseForm(copyForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const title = m.quizzes_copy_of({ title: open.article.about.title }).slice(0, 160);
		const about = { ...open.article.about, title };
		const { requestId, bare } = form.data;
		const ask = { editor: teacher, open, about, isBare: bare === 'yes', requestId };
		redirect(303, `/teach/articles/${await copyArticle(app(), { ...ask, now: Date.now() })}`);
	},
	annotations: async (event) => {
		const { teacher, open } = await deskOr404(event);
		const file = (await event.request.formData()).get('file');
		const taken = await takeAnnotations({ teacher, open, file });
		return taken.ok ? { taken: taken.value } : fail(400, { problem: taken.reason });
	},
	delete: async (event) => {
		const { teacher, open } = await ownOr404(event);
		await removeArticle(app().db, {
			article: open.article,
			actorId: teacher.id,
			now: Date.now()
		});
		redirect(303, '/teach/articles');
	}
};

/** Only whoever brought an article shares it or takes it away. */
async function ownOr404(event: RequestEvent) {
	const found = await deskOr404(event);
	if (found.open.article.ownerId !== found.teacher.id) redirect(303, event.url.pathname);
	return found;
}

async function setShared(event: RequestEvent, isShared: boolean) {
	const { teacher, open } = await ownOr404(event);
	const { id: subjectId, schoolId } = open.article;
	await updateOwnArticle(app().db, subjectId, { isShared });
	const who = { schoolId, actorId: teacher.id, subjectId, at: Date.now() };
	if (isShared) await insertAuditEvent(app().db, { ...who, action: 'article-shared' });
	redirect(303, `${event.url.pathname}?saved`);
}
