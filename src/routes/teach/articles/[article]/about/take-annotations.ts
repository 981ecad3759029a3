import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { changeSpan } from '$lib/domain/editing/change-span';
import type { DeskSpan } from '$lib/domain/editing/desk-span';
import { ELEMENTS } from '$lib/domain/elements';
import { locateAnnotation } from '$lib/domain/exports/locate-annotation';
import { tokensIn } from '$lib/domain/keys/locate-quote';
import { refuse, type Result } from '$lib/domain/result';
import { sentenceOfToken } from '$lib/domain/text/sentence-of';
import { annotationFile, type ReadAnnotation } from '$lib/forms/annotation-file';
import { app } from '$lib/server/app';
import { readJsonFile } from '$lib/server/http/read-json-file';
import { changeDesk } from '$lib/server/services/change-desk';
import type { OpenDesk } from '$lib/server/services/read-desk';

interface Take {
	teacher: { id: string };
	open: OpenDesk;
	file: FormDataEntryValue | null;
}

/** Add the places of a file of annotations to a desk, to be looked at. */
export async function takeAnnotations({
	teacher,
	open,
	file
}: Take): Promise<Result<{ added: number; lost: number }, string>> {
	const read = await readJsonFile(file, annotationFile);
	if (!read.ok)
		return refuse(read.reason === 'none' ? m.annotations_none() : m.annotations_unreadable());
	const spans = read.value.flatMap((one) => toSpan(open, one) ?? []);
	const { revisionId, articleId } = open.desk;
	const changed = await changeDesk(app().db, {
		...{ articleId, userId: teacher.id, document: open.document, revisionId, now: Date.now() },
		changes: spans.map((span) => ({ id: span.id, base: 0, span }))
	});
	if (!changed.ok) return refuse(changed.reason === 'full' ? m.edit_full() : m.edit_text_changed());
	return { ok: true, value: { added: spans.length, lost: read.value.length - spans.length } };
}

function toSpan({ document }: OpenDesk, { body, target }: ReadAnnotation): DeskSpan | null {
	const tags = body.filter(({ purpose }) => purpose !== 'describing').map(({ value }) => value);
	const element = ELEMENTS.find((one) => tags.includes(one));
	const found = locateAnnotation(document.text, target.selector);
	if (
		!element ||
		!found ||
		!document.tokens.some(({ start, end }) => start < found.end && found.start < end)
	)
		return null;
	const words = tokensIn(document, found);
	const { endToken } = sentenceOfToken(document, words.start);
	const why = body.find(({ purpose }) => purpose === 'describing')?.value.slice(0, 600) ?? '';
	const kind = tags.find((tag) => tag !== element)?.slice(0, 40) ?? '';
	const base = { id: randomUUID(), element, kind, status: 'required', why, difficulty: 2 } as const;
	const at = { start: words.start, end: Math.min(words.end, endToken) };
	return changeSpan({ ...base, ...at, review: 'open', drafted: null }, {});
}
