import { selectSuggestions } from '../drafting/select-suggestions';
import type { Suggestion } from '../drafting/suggestion';
import { explain } from '../drafting/wording/explain';
import { LOADED_TERMS } from '../drafting/loaded/loaded-terms';
import { contextDistractors } from '../drafting/wording/question-bank';
import { draftRewordings } from '../drafting/wording/rewordings';
import { tokensIn } from '../keys/locate-quote';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { sentenceOfToken } from '../text/sentence-of';
import { given } from './change-span';
import { isForecast, isJudgment, isNoFact, withoutAttribution } from './claim-edges';
import type { DeskSpan } from './desk-span';

/** From here on a rule is surer than not. */
const SPEAKS_UP = 0.5;

/**
 * A teacher's draft: what the rules propose, with words that can be published as they are. Nothing is
 * kept yet. The same text and rules give the same draft.
 */
export function draftSpans(document: TextDocument, all: readonly Suggestion[]): DeskSpan[] {
	const sources = all
		.filter(({ element, confidence }) => element === 'source' && confidence >= SPEAKS_UP)
		.toSorted((a, b) => a.start - b.start);
	const candidates = all.flatMap((one) =>
		one.element === 'claim' ? claimIn(one, startingIn(sources, one), document.text) : one
	);
	const chosen = selectSuggestions(document, candidates);
	const spans = chosen.map((one, i) => toSpan(document, one, `d${i + 1}`));
	const linked = spans.map((span, i) => link(document, span, { from: chosen[i], spans }));
	return [...linked, ...sideQuestions(document, linked)];
}

/** Those of many in the order of the text that begin inside a place, without looking at all of them. */
function startingIn(sorted: readonly Suggestion[], { start, end }: Range): Suggestion[] {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	const inside: Suggestion[] = [];
	for (let at = low; (sorted[at]?.start ?? end) < end; at++)
		inside.push(...sorted.slice(at, at + 1));
	return inside;
}

/** What can be checked in a sentence; nothing where it only judges, wishes or looks ahead. */
function claimIn(one: Suggestion, sources: readonly Suggestion[], text: string): Suggestion[] {
	if (isJudgment(one, sources, text)) return [];
	const claim = withoutAttribution(one, sources, text);
	const words = text.slice(claim.start, claim.end);
	return isForecast(words) || isNoFact(words) ? [] : [claim];
}

function toSpan(document: TextDocument, suggestion: Suggestion, id: string): DeskSpan {
	const { element, kind, rule, confidence } = suggestion;
	const at = inSentence(document, tokensIn(document, suggestion));
	const explained = explain(suggestion, document.text);
	const { why, neutral, stake, question } = explained;
	return {
		...{ id, element, kind, status: 'required', ...at },
		...explained,
		...rewordingsOf(document, suggestion, neutral),
		...speakerOf(document, suggestion),
		review: 'open',
		drafted: { rule, confidence, element, kind, ...at, why, ...given({ neutral, stake, question }) }
	};
}

/** Whoever is meant, where the words alone are not the name. */
function speakerOf({ text }: TextDocument, { speaker, start, end }: Suggestion) {
	return speaker && speaker !== text.slice(start, end) ? { speaker: speaker.slice(0, 120) } : {};
}

/** Other wordings as far as the lists have them; one without a text waits for a person. */
function rewordingsOf(
	{ text }: TextDocument,
	{ element, start, end }: Suggestion,
	neutral?: string
) {
	if (element !== 'loaded' || !neutral) return {};
	const drafted = draftRewordings(neutral, text.slice(start, end), LOADED_TERMS);
	if (drafted.every((one) => one.text === null)) return {};
	return { rewordings: drafted.map((one) => ({ ...one, text: one.text ?? '' })) };
}

/** A rule sees a sentence at a time; whatever strays beyond it is cut off. */
function inSentence(document: TextDocument, { start, end }: Range): Range {
	return { start, end: Math.min(end, sentenceOfToken(document, start).endToken) };
}

/** Which drafted claims a source is given for. */
function link(
	{ tokens }: TextDocument,
	span: DeskSpan,
	{ from, spans }: { from: Suggestion | undefined; spans: readonly DeskSpan[] }
): DeskSpan {
	const ranges = from?.supports ?? [];
	const said = spans.filter(
		({ element, start, end }) =>
			element === 'claim' &&
			ranges.some((range) =>
				overlaps(range, { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
			)
	);
	return said.length > 0 ? { ...span, supports: said.map(({ id }) => id) } : span;
}

/** Questions that the text answers, or that would not change the reading: what open ones stand among. */
function sideQuestions(document: TextDocument, spans: readonly DeskSpan[]): DeskSpan[] {
	const asked = spans.flatMap(({ question }) => question ?? []);
	if (asked.length === 0) return [];
	return contextDistractors(document, asked, document.text.slice(0, 80)).map(
		({ kind, question, why, at }, i) => {
			const range = inSentence(document, tokensIn(document, at));
			return {
				...{ id: `q${i + 1}`, element: 'context', kind, status: 'decoy', ...range },
				...{ why, question, difficulty: 1, review: 'open' },
				drafted: {
					...{ rule: `question.${kind}`, confidence: 0.5, element: 'context', kind, ...range },
					...{ why, question }
				}
			};
		}
	);
}
