import type { ResolvedSpan } from '../keys/resolve-key';
import { overlaps, type Range } from '../text/range';
import type { FeedbackNote, Verdict } from './feedback';
import type { MarkedRound } from './mark-feedback';
import { noteOnSpan } from './note';

/**
 * One note for every place of the round's element that has something to say: asked and
 * found or missed, debatable, marked at no cost, or a decoy rightly left alone.
 */
export function explainSpans({ exercise, spans, marks, score }: MarkedRound): FeedbackNote[] {
	const credits = new Map(score.credits.map(({ id, credit }) => [id, credit]));
	return spans
		.filter((span) => span.element === exercise.element)
		.flatMap((span) => {
			const verdict = judge(span, marks, credits.get(span.id));
			return verdict ? [noteOnSpan(span, verdict, marks)] : [];
		});
}

function judge(
	span: ResolvedSpan,
	marks: readonly Range[],
	credit: number | undefined
): Verdict | null {
	if (credit !== undefined) return credit >= 1 ? 'found' : credit > 0 ? 'partly' : 'missed';
	const isMarked = marks.some((mark) => overlaps(mark, span.at));
	if (span.status === 'debatable') return 'debatable';
	if (span.status === 'decoy') return isMarked ? null : 'left';
	return isMarked ? 'fine' : null;
}
