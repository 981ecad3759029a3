import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { sentenceOfToken, tokensOf } from '../text/sentence-of';
import type { Key, KeySpan } from './key';
import { findOccurrences, tokensIn } from './locate-quote';

/** A key span with its places in the text, as token ranges. */
export interface ResolvedSpan extends KeySpan {
	/** The quote itself. */
	at: Range;
	/** The words a mark must cover for full credit. */
	coreAt: Range;
	/** Marks inside are free. */
	zoneAt: Range;
	/** Zones of the other occurrences, when the span holds `everywhere`. */
	elsewhere: Range[];
}

/** Words free on either side of a core, where the whole sentence is not (SCORING 7.0). */
const SLACK = { loaded: 2, source: 3 } as const;
const ARTICLES = new Set(['a', 'an', 'the']);

/** Find every span of a key in its text. Throws when a quote is not there: check the key first. */
export function resolveKey(document: TextDocument, key: Key): ResolvedSpan[] {
	return key.spans.map((span) => resolveSpan(document, span));
}

/** Find one span; throws a RangeError naming the span when its quote is not in the text. */
export function resolveSpan(document: TextDocument, span: KeySpan): ResolvedSpan {
	const matches = findOccurrences(document.text, span.quote);
	const chosen = matches[(span.occurrence ?? 1) - 1];
	if (!chosen) throw new RangeError(`"${span.id}": the quote is not in the text`);
	const at = tokensIn(document, chosen);
	const coreAt = span.core ? within(document, chosen, span.core) : trimArticles(document, at);
	return {
		...span,
		at,
		coreAt,
		zoneAt: span.zone ? around(document, chosen, span) : defaultZone(document, span, coreAt),
		elsewhere: span.everywhere
			? matches
					.filter((match) => match !== chosen)
					.map((match) => defaultZone(document, span, tokensIn(document, match)))
			: []
	};
}

function within(document: TextDocument, quote: Range, core: string): Range {
	const start = document.text.indexOf(core, quote.start);
	return tokensIn(document, { start, end: start + core.length });
}

function around(document: TextDocument, quote: Range, { zone = '', quote: words }: KeySpan): Range {
	const start = quote.start - zone.indexOf(words);
	return tokensIn(document, { start, end: start + zone.length });
}

function trimArticles(document: TextDocument, at: Range): Range {
	const first = document.tokens[at.start];
	const word = first && document.text.slice(first.start, first.end).toLowerCase();
	const isArticle = word !== undefined && ARTICLES.has(word);
	return isArticle && at.end - at.start > 1 ? { start: at.start + 1, end: at.end } : at;
}

function defaultZone(document: TextDocument, span: KeySpan, core: Range): Range {
	const sentence = tokensOf(sentenceOfToken(document, core.start));
	if (span.element === 'claim' || span.element === 'context') return sentence;
	const slack = SLACK[span.element];
	return {
		start: Math.max(sentence.start, core.start - slack),
		end: Math.min(sentence.end, core.end + slack)
	};
}
