import type { TextDocument } from '../text/document';
import { contains, overlaps } from '../text/range';
import { sentenceOfToken } from '../text/sentence-of';
import { checkRewordings } from './check-rewordings';
import { DECOY_KINDS, KINDS, type Key, type KeySpan } from './key';
import { findOccurrences } from './locate-quote';
import { resolveSpan } from './resolve-key';

/** Something an editor has to mend, and in which span. */
export interface KeyProblem {
	spanId: string;
	problem: string;
}

const WHY_WORDS = { min: 4, max: 45 };

/** Everything that keeps a key from being used; empty when it is sound. */
export function checkKey(document: TextDocument, key: Key): KeyProblem[] {
	const ids = key.spans.map((span) => span.id);
	return key.spans.flatMap((span) => {
		const problems = [
			...checkPlace(document, span),
			...checkKind(span),
			...checkWhy(span),
			...checkElement(span, ids),
			...checkRewordings(span)
		];
		if (ids.filter((id) => id === span.id).length > 1) problems.push('the id is used twice');
		return problems.map((problem) => ({ spanId: span.id, problem }));
	});
}

function checkPlace(document: TextDocument, span: KeySpan): string[] {
	const matches = findOccurrences(document.text, span.quote).length;
	if (matches === 0) return ['the quote is not an exact part of the article'];
	if ((span.occurrence ?? 1) > matches) return [`the quote occurs only ${matches} times`];
	if (matches > 1 && !span.occurrence) return [`the quote occurs ${matches} times: say which`];
	if (span.core && !span.quote.includes(span.core)) return ['the core is not in the quote'];
	if (span.zone && !span.zone.includes(span.quote)) return ['the zone does not hold the quote'];
	if (span.zone && !document.text.includes(span.zone)) return ['the zone is not in the article'];
	return checkTokens(document, span);
}

function checkTokens(document: TextDocument, span: KeySpan): string[] {
	const { at, coreAt, zoneAt } = resolveSpan(document, span);
	if (cutsWord(document, span)) return ['the quote cuts a word'];
	const sentence = sentenceOfToken(document, at.start);
	if (at.end > sentence.endToken) return ['the quote runs over the end of a sentence'];
	if (zoneAt.start < sentence.firstToken || zoneAt.end > sentence.endToken)
		return ['the zone runs over the end of a sentence'];
	return contains(zoneAt, coreAt) ? [] : ['the core is not inside the zone'];
}

/** Whether the quote begins or ends inside a word; leaving off a possessive "’s" is no cut. */
function cutsWord({ text, tokens }: TextDocument, { quote, occurrence = 1 }: KeySpan): boolean {
	const match = findOccurrences(text, quote)[occurrence - 1];
	if (!match) return false;
	return tokens
		.filter((token) => overlaps(token, match))
		.some(({ start, end }) => {
			const rest = text.slice(match.end, Math.max(match.end, end));
			return start < match.start || (rest !== '' && !/^['’]/.test(rest));
		});
}

function checkKind({ element, kind, status }: KeySpan): string[] {
	const kinds: readonly string[] = status === 'decoy' ? DECOY_KINDS[element] : KINDS[element];
	return kinds.includes(kind) ? [] : [`"${kind}" is not a kind of ${status} ${element}`];
}

function checkWhy({ why }: KeySpan): string[] {
	const words = why.trim().split(/\s+/).length;
	if (words < WHY_WORDS.min) return ['the reason is too short to help anyone'];
	if (words > WHY_WORDS.max) return [`the reason has ${words} words: ${WHY_WORDS.max} at most`];
	return /[.?!][’”")\]]?$/.test(why.trim()) ? [] : ['the reason is not a whole sentence'];
}

function checkElement(span: KeySpan, ids: string[]): string[] {
	const problems: string[] = [];
	const isDecoy = span.status === 'decoy';
	if (span.element === 'loaded' && !isDecoy && !span.neutral) problems.push('no neutral wording');
	if (span.element === 'source' && !isDecoy && !span.stake) problems.push('no stake');
	if (span.element === 'context' && !span.question) problems.push('no question');
	if (span.element === 'context' && !isDecoy && !span.whereToLook)
		problems.push('no place to look');
	for (const id of span.supports ?? [])
		if (!ids.includes(id)) problems.push(`supports "${id}", which is not in the key`);
	return problems;
}
