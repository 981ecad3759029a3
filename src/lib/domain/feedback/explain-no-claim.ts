import type { MarkTarget } from '../scoring/mark-ruler';
import { overlaps } from '../text/range';
import { quoteOf } from '../text/sentence-of';
import type { FeedbackNote, Verdict } from './feedback';
import type { MarkedRound } from './mark-feedback';
import { markedParts, noteOnSpan, plainNote } from './note';

/**
 * Notes of the inverse round, one a sentence: sentences without a checkable claim are found
 * or missed, doubtful ones are free.
 */
export function explainNoClaim(round: MarkedRound): FeedbackNote[] {
	const credits = new Map(round.score.credits.map(({ id, credit }) => [id, credit]));
	return round.exercise.targets.flatMap((target) => {
		const verdict = judge(target, credits.get(target.id));
		return verdict ? [noteOn(round, target, verdict)] : [];
	});
}

function judge(target: MarkTarget, credit: number | undefined): Verdict {
	if (!target.isRequired || credit === undefined) return 'debatable';
	return credit >= 1 ? 'found' : credit > 0 ? 'partly' : 'missed';
}

function noteOn(round: MarkedRound, { core }: MarkTarget, verdict: Verdict): FeedbackNote {
	const { document, spans, marks } = round;
	const reason = spans.find(
		(span) =>
			span.element === 'claim' &&
			overlaps(span.at, core) &&
			(verdict === 'debatable' || span.status === 'decoy')
	);
	const quote = quoteOf(document, core);
	const marked = markedParts(core, marks);
	if (!reason) return { ...plainNote(verdict, core, { quote, general: 'no-claim' }), marked };
	return { ...noteOnSpan(reason, verdict, marks), at: core, quote, marked };
}
