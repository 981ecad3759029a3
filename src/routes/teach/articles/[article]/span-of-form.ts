import { randomUUID } from 'node:crypto';
import { changeSpan, moveEdge, type EdgeMove } from '$lib/domain/editing/change-span';
import { wordPlace } from '$lib/domain/editing/word-place';
import { REVIEWS, type DeskSpan, type Review } from '$lib/domain/editing/desk-span';
import { FAULTS, type Rewording } from '$lib/domain/keys/key';
import { tokensIn } from '$lib/domain/keys/locate-quote';
import type { TextDocument } from '$lib/domain/text/document';
import { sentenceOfToken, tokensOf } from '$lib/domain/text/sentence-of';
import type { AddSpanForm, SpanForm } from '$lib/forms/desk-forms';

/** A place with what its form says, and with what the pressed button does. */
export function applySpanForm(
	document: TextDocument,
	span: DeskSpan,
	{ do: pressed, rev: _rev, inQuotation, stake, rewording, rewordingWhy, ...fields }: SpanForm
): DeskSpan {
	const changed = changeSpan(span, {
		...fields,
		...(stake ? { stake } : {}),
		...(inQuotation ? { inQuotation: true } : {}),
		...(fields.supports.length === 0 ? { supports: undefined } : {}),
		...rewordingsOf(span, rewording, rewordingWhy)
	});
	if (isReview(pressed)) return { ...changed, review: pressed };
	if (pressed === 'save') return changed;
	const [edge, by] = pressed.split(':') as ['start' | 'end', string];
	const move: EdgeMove = { edge, by: by === '1' ? 1 : -1 };
	const sentence = tokensOf(sentenceOfToken(document, span.start));
	const moved = { ...changed, ...moveEdge(span, sentence, move) };
	// A reason that the program gave for other words is given anew.
	return moved.why === span.drafted?.why ? { ...moved, ...wordPlace(document, moved) } : moved;
}

/** Other wordings as they were typed; none where nobody ever began. */
function rewordingsOf(span: DeskSpan, texts: string[], reasons: string[]) {
	const rewordings = FAULTS.flatMap((fault, i): Rewording[] => {
		const before = span.rewordings?.find((one) => one.fault === fault);
		const [text, why] = [texts[i] ?? '', reasons[i] ?? ''];
		return before || text !== '' || why !== '' ? [{ ...before, fault, text, why }] : [];
	});
	return texts.length === FAULTS.length && rewordings.length > 0 ? { rewordings } : {};
}

const isReview = (pressed: string): pressed is Review => REVIEWS.some((one) => one === pressed);

/** A place from the number of a sentence and its words; all of it where none are given. */
export function newSpan(
	document: TextDocument,
	{ sentence: number, words, element }: AddSpanForm
): DeskSpan | null {
	const sentence = document.sentences[number - 1];
	if (!sentence) return null;
	const text = document.text.slice(sentence.start, sentence.end);
	const at = words === '' ? 0 : text.indexOf(words);
	if (at === -1) return null;
	const start = sentence.start + at;
	const range =
		words === '' ? tokensOf(sentence) : tokensIn(document, { start, end: start + words.length });
	const base = { id: randomUUID(), element, kind: '', status: 'required', why: '' } as const;
	const rest = { difficulty: 2, review: 'kept', drafted: null } as const;
	return changeSpan(
		{ ...base, ...range, ...rest, ...wordPlace(document, { element, ...range }) },
		{}
	);
}
