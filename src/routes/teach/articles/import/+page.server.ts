import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { splitDocument } from '$lib/domain/text/split-document';
import { requestId } from '$lib/forms/once-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { articleFile } from '$lib/server/http/article-file';
import { readJsonFile } from '$lib/server/http/read-json-file';
import { isInText } from '$lib/server/services/change-desk';
import { copyArticle } from '$lib/server/services/copy-article';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ requestId: randomUUID() });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const teacher = requireTeacher(locals);
		const sent = await request.formData();
		const once = requestId.safeParse(sent.get('requestId'));
		if (!once.success) return fail(400, { problem: m.form_incomplete() });
		const read = await readJsonFile(sent.get('file'), articleFile);
		if (!read.ok)
			return fail(400, {
				problem: read.reason === 'none' ? m.import_none() : m.import_unreadable()
			});
		const { text, spans, engineVersion, about } = read.value;
		const cleaned = await app().workshop.read({ kind: 'text', text });
		const document = splitDocument(text);
		const ids = new Set(spans.map(({ id }) => id));
		const isSound = cleaned.ok && cleaned.value.text === text && ids.size === spans.length;
		if (!isSound) return fail(400, { problem: m.import_unreadable() });
		if (!spans.every((span) => isInText(document, span)))
			return fail(400, { problem: m.import_not_in_text() });
		const open = { desk: { text, engineVersion }, spans };
		const ask = { editor: teacher, open, about, isBare: false, requestId: once.data };
		redirect(303, `/teach/articles/${await copyArticle(app(), { ...ask, now: Date.now() })}`);
	}
};
