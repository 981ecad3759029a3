import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { ELEMENTS } from '$lib/domain/elements';
import { sortSpans, type DeskSpan } from '$lib/domain/editing/desk-span';
import { ruleWords } from '$lib/domain/drafting/wording/rule-words';
import { toPublicText } from '$lib/domain/text/public-text';
import { addSpanForm, decideAllForm, spanForm } from '$lib/forms/desk-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { changeDesk, type DeskChange } from '$lib/server/services/change-desk';
import { noteVisit } from '$lib/server/repositories/desk-visits';
import { kindNames } from '$lib/ui/kind-words';
import { deskOr404 } from '../owned-desk';
import { applySpanForm, newSpan } from './span-of-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, open } = await deskOr404(event);
	const { desk, document, rows, spans } = open;
	const shown = event.url.searchParams.get('element');
	const rules = new Set(spans.flatMap(({ drafted }) => drafted?.rule ?? []));
	await noteVisit(app().db, { articleId: desk.articleId, userId: teacher.id, now: Date.now() });
	return {
		desk: {
			...{ revisionId: desk.revisionId, rev: desk.rev, spans: sortSpans(spans) },
			revs: Object.fromEntries(rows.map(({ id, rev }) => [id, rev]))
		},
		paragraphs: toPublicText(document),
		chosen: event.url.searchParams.get('span'),
		shown: ELEMENTS.find((element) => element === shown) ?? ('all' as const),
		isNew: event.url.searchParams.has('new'),
		...movedOf(event.url),
		ruleWords: Object.fromEntries([...rules].map((rule) => [rule, ruleWords(rule)])),
		kindNames: kindNames()
	};
};

/** What became of the places after the text was changed. */
function movedOf({ searchParams }: URL) {
	const moved = searchParams.get('moved');
	return {
		moved: moved === null ? null : Number(moved) || 0,
		lost: Number(searchParams.get('lost')) || 0
	};
}

export const actions: Actions = {
	save: async (event) => {
		const { open } = await deskOr404(event);
		const row = open.rows.find(({ id }) => id === event.url.searchParams.get('span'));
		const form = parseForm(spanForm, await event.request.formData());
		if (!row?.span) return fail(404, { problem: m.edit_place_gone() });
		if (!form.ok) return fail(400, { problem: firstOf(form.errors) });
		const span = applySpanForm(open.document, row.span, form.data);
		const problem = await change(event, [{ id: row.id, base: form.data.rev, span }]);
		if (problem) return problem;
		const isDecided = form.data.do === 'kept' || form.data.do === 'left-out';
		const next = isDecided ? nextOpen(event, open.spans, row.id) : row.id;
		redirect(303, `${event.url.pathname}?${addressOf(event, next)}#place`);
	},
	add: async (event) => {
		const { open } = await deskOr404(event);
		const form = parseForm(addSpanForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: firstOf(form.errors) });
		const span = newSpan(open.document, form.data);
		if (!span) return fail(400, { problem: m.edit_add_words_missing() });
		const problem = await change(event, [{ id: span.id, base: 0, span }]);
		if (problem) return problem;
		redirect(303, `${event.url.pathname}?${addressOf(event, span.id)}#place`);
	},
	decideAll: async (event) => {
		const { open } = await deskOr404(event);
		const form = parseForm(decideAllForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const { element, review } = form.data;
		const changes = open.rows.flatMap(({ id, span, rev: base }) =>
			span?.review === 'open' && (element === 'all' || span.element === element)
				? [{ id, base, span: { ...span, review } }]
				: []
		);
		const problem = await change(event, changes);
		if (problem) return problem;
		redirect(303, `${event.url.pathname}?${addressOf(event, null)}`);
	}
};

async function change(event: RequestEvent, changes: DeskChange[]) {
	const { teacher, open } = await deskOr404(event);
	const { document, desk } = open;
	const { articleId, revisionId } = desk;
	const ask = { articleId, userId: teacher.id, document, revisionId, changes, now: Date.now() };
	const changed = await changeDesk(app().db, ask);
	if (!changed.ok)
		return fail(409, {
			problem: changed.reason === 'full' ? m.edit_full() : m.edit_text_changed()
		});
	return changed.value.refused.length > 0
		? fail(409, { problem: m.edit_changed_by_other() })
		: null;
}

const firstOf = (errors: Record<string, string[] | undefined>) =>
	Object.values(errors).flat()[0] ?? m.form_incomplete();

/** The place to look at after this one. */
function nextOpen({ url }: RequestEvent, spans: readonly DeskSpan[], id: string): string | null {
	const shown = url.searchParams.get('element') ?? 'all';
	const sorted = sortSpans(spans);
	const at = sorted.findIndex((span) => span.id === id);
	return (
		[...sorted.slice(at + 1), ...sorted.slice(0, at)].find(
			({ review, element }) => review === 'open' && (shown === 'all' || element === shown)
		)?.id ?? null
	);
}

function addressOf({ url }: RequestEvent, span: string | null): string {
	const element = url.searchParams.get('element');
	return new URLSearchParams({
		...(element ? { element } : {}),
		...(span ? { span } : {})
	}).toString();
}
