import type { ResolvedSpan } from '../keys/resolve-key';
import { overlaps, type Range } from '../text/range';
import type { ExtraRun } from '../scoring/score-marks';
import { quoteOf, sentenceOfToken, tokensOf } from '../text/sentence-of';
import type { FeedbackNote } from './feedback';
import type { MarkedRound } from './mark-feedback';
import { noteOnSpan, plainNote } from './note';

/**
 * Why each extra mark was fine to leave: the key's own reason where it has one. A mark that runs over
 * several sentences is explained in each of them.
 */
export function explainExtras(round: MarkedRound): FeedbackNote[] {
	return round.score.extraRuns.flatMap(cutBySentence(round)).map(({ at, isOverhang }) => {
		const quote = quoteOf(round.document, at);
		if (round.exercise.find === 'no-claim') return claimThere(round, at, quote);
		const decoy = spanAt(round, at, (s) => isOwn(s, round) && s.status === 'decoy');
		if (decoy) return { ...noteOnSpan(decoy, 'extra', round.marks), at, quote };
		const other = spanAt(round, at, (s) => !isOwn(s, round) && s.status !== 'decoy');
		if (other && !isOverhang) return anotherElement(round, at, other);
		return plainNote('extra', at, { quote, general: isOverhang ? 'overhang' : 'plain' });
	});
}

/** Parts of a run, one a sentence; only where a place is asked for can words be too many of it. */
function cutBySentence({ document, exercise }: MarkedRound) {
	const sentences = document.sentences.map(tokensOf);
	return ({ isOverhang, ...run }: ExtraRun) =>
		sentences
			.filter((sentence) => overlaps(sentence, run))
			.map((sentence) => ({
				at: {
					start: Math.max(run.start, sentence.start),
					end: Math.min(run.end, sentence.end)
				},
				isOverhang: isOverhang && exercise.targets.some(({ core }) => overlaps(core, sentence))
			}));
}

function isOwn(span: ResolvedSpan, { exercise }: MarkedRound): boolean {
	return span.element === exercise.element;
}

/** The span that shares most with the run; claims fill whole clauses, so they come last. */
function spanAt(
	{ spans }: MarkedRound,
	at: Range,
	isWanted: (span: ResolvedSpan) => boolean
): ResolvedSpan | undefined {
	const shared = (span: ResolvedSpan) =>
		Math.min(span.at.end, at.end) - Math.max(span.at.start, at.start);
	const rank = (span: ResolvedSpan) => (span.element === 'claim' ? 0 : 1);
	return spans
		.filter((span) => isWanted(span) && overlaps(span.coreAt, at))
		.sort((a, b) => rank(b) - rank(a) || shared(b) - shared(a))[0];
}

function anotherElement({ document, marks }: MarkedRound, at: Range, other: ResolvedSpan) {
	const note = noteOnSpan(other, 'different', marks);
	return { ...note, at, quote: quoteOf(document, at), element: other.element };
}

function claimThere(round: MarkedRound, at: Range, quote: string): FeedbackNote {
	// Whole sentences are asked for: the claim may stand in another part of it than the mark.
	const sentence = tokensOf(sentenceOfToken(round.document, at.start));
	const claim = spanAt(round, sentence, (s) => isOwn(s, round) && s.status === 'required');
	if (!claim) return plainNote('extra', at, { quote, general: 'plain' });
	return { ...noteOnSpan(claim, 'extra', round.marks), at, general: 'has-claim' };
}
