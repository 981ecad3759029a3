import type { FindSimilar } from '../anchoring/score-place';
import { reAnchorKey } from '../keys/re-anchor';
import type { TextDocument } from '../text/document';
import { quoteOf, sentenceOfToken, tokensOf } from '../text/sentence-of';
import type { DeskSpan } from './desk-span';

/**
 * The places of a desk in a changed text. One whose words are found no more is opened again at the
 * sentence where it would stand by its order, with the words it had.
 */
export function moveSpans(
	before: TextDocument,
	spans: readonly DeskSpan[],
	after: TextDocument,
	findSimilar: FindSimilar
): DeskSpan[] {
	const moved = reAnchorKey(spans, { before, after }, findSimilar);
	const anchored = new Map(moved.map(({ id, to }) => [id, to]));
	return spans.map((span) => {
		const at = anchored.get(span.id);
		const { core: _core, zone: _zone, ...rest } = span;
		if (at) return { ...rest, start: at.start, end: at.end };
		const share = span.start / Math.max(1, before.tokens.length);
		const token = Math.min(after.tokens.length - 1, Math.floor(share * after.tokens.length));
		const lost = quoteOf(before, span).slice(0, 2000);
		return { ...rest, ...tokensOf(sentenceOfToken(after, token)), review: 'open', lost };
	});
}
