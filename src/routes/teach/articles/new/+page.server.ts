import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { toPublicText } from '$lib/domain/text/public-text';
import { splitDocument } from '$lib/domain/text/split-document';
import { keepForm } from '$lib/forms/article-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { aboutOfText } from '$lib/server/services/about-of-text';
import { bringArticle } from '$lib/server/services/bring-article';
import { BRING_PROBLEM, READ_NOTE } from './bring-words';
import { readBrought } from './read-brought';
import { cutExcerpt } from './cut-excerpt';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	requestId: randomUUID(),
	mayFetch: app().mayFetch
});

export const actions: Actions = {
	/** Read what came and show it; nothing is kept. */
	read: async ({ request }) => {
		const sent = await request.formData();
		const typed = { text: textOf(sent), address: String(sent.get('address') ?? '') };
		const read = await readBrought(sent);
		if (!read.ok) return fail(400, { problem: BRING_PROBLEM[read.reason](), typed });
		const { text, notes, language, ...about } = read.value;
		return {
			preview: show(text),
			notes: notes.map((note) => READ_NOTE[note]()),
			values: { ...about, rights: '', contentNote: '', draft: language === 'other' ? '' : 'yes' }
		};
	},
	/** Keep the text, or the part that was chosen, with the program's draft of its key. */
	keep: async ({ request, locals }) => {
		const teacher = requireTeacher(locals);
		const sent = await request.formData();
		// Once more: a hidden field is a field that anybody can fill.
		const read = await app().workshop.read({ kind: 'text', text: textOf(sent) });
		if (!read.ok) {
			const typed = { text: textOf(sent), address: '' };
			return fail(400, { problem: BRING_PROBLEM[read.reason](), typed });
		}
		const values = { draft: '', ...typedIn(sent) };
		const again = { preview: show(read.value.text), notes: [], values };
		const form = parseForm(keepForm, sent);
		if (!form.ok) return fail(400, { ...again, errors: form.errors });
		const { from, to, mayUse: _, draft, requestId, ...given } = form.data;
		const text = cutExcerpt(read.value.text, { from, to });
		if (text === null) return fail(400, { ...again, errors: { to: [m.bring_excerpt_empty()] } });
		const about = aboutOfText(given, text);
		const ask = { editor: teacher, text, about, isDrafted: draft === 'yes', requestId };
		const id = await bringArticle(app(), { ...ask, now: Date.now() });
		redirect(303, `/teach/articles/${id}?new`);
	}
};

const textOf = (sent: FormData) => String(sent.get('text') ?? '');

/** A text as it will be numbered. */
function show(text: string) {
	const document = splitDocument(text);
	const firstWords = document.paragraphs.map(({ start, end }) =>
		text.slice(start, Math.min(end, start + 60))
	);
	return {
		text,
		paragraphs: toPublicText(document),
		firstWords,
		sentences: document.sentences.length,
		words: document.tokens.length
	};
}
