import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { textForm } from '$lib/forms/article-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { reviseText } from '$lib/server/services/revise-text';
import { BRING_PROBLEM } from '../../new/bring-words';
import { deskOr404 } from '../../owned-desk';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { open } = await deskOr404(event);
	return { text: open.desk.text, revisionId: open.desk.revisionId };
};

export const actions: Actions = {
	default: async (event) => {
		const { open } = await deskOr404(event);
		const form = parseForm(textForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete(), text: '' });
		const { text: typed, revisionId } = form.data;
		const read = await app().workshop.read({ kind: 'text', text: typed });
		if (!read.ok) return fail(400, { problem: BRING_PROBLEM[read.reason](), text: typed });
		const ask = { open, base: revisionId, text: read.value.text, now: Date.now() };
		const revised = await reviseText(app(), ask);
		if (!revised.ok) return fail(409, { problem: m.edit_text_changed(), text: typed });
		const { moved, lost } = revised.value;
		const told = new URLSearchParams({ moved: String(moved), lost: String(lost) });
		redirect(303, `/teach/articles/${open.article.id}?${told}`);
	}
};
