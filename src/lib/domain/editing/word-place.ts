import { draftSentence } from '../drafting/draft';
import { sourceKind } from '../drafting/sources/source-kind';
import type { Suggestion } from '../drafting/suggestion';
import { explain, type Wording } from '../drafting/wording/explain';
import { wordsOf } from '../drafting/words';
import type { Element } from '../elements';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { sentenceOfToken } from '../text/sentence-of';

/** What the program would say about a place: a kind and words, from which a person goes on. */
export interface PlaceWords extends Partial<Wording> {
	kind: string;
}

/**
 * Words for a place that a person found or moved, given in tokens: those of the rule that knows it, else
 * what its words alone can tell. Null where nothing can be said.
 */
export function wordPlace(
	document: TextDocument,
	{ element, ...at }: Range & { element: Element }
): PlaceWords | null {
	const chars = {
		start: document.tokens[at.start]?.start ?? 0,
		end: document.tokens[at.end - 1]?.end ?? 0
	};
	const known = draftSentence(document, sentenceOfToken(document, at.start))
		.filter((one) => one.element === element && overlaps(one, chars))
		.sort((a, b) => shared(b, chars) - shared(a, chars) || b.confidence - a.confidence)[0];
	const suggestion = known ?? suggest(document, element, at);
	if (!suggestion) return null;
	const { kind } = element === 'source' ? { kind: kindOfSource(document, at) } : suggestion;
	return { ...explain({ ...suggestion, kind, ...chars }, document.text), kind };
}

const shared = (a: Range, b: Range) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function kindOfSource(document: TextDocument, { start, end }: Range): string {
	const sentence = sentenceOfToken(document, start);
	const run = { start: start - sentence.firstToken, end: end - sentence.firstToken };
	return sourceKind(wordsOf(document, sentence), run);
}

/** No rule found it: a source is still known by its words, the rest is for a person to say. */
function suggest(document: TextDocument, element: Element, at: Range): Suggestion | null {
	if (element !== 'source') return null;
	const kind = kindOfSource(document, at);
	return { element, kind, rule: 'source.neutral', confidence: 0, start: 0, end: 0 };
}
