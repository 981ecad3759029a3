import type { MarkExercise } from '../exercises/exercise';
import { rulerFor } from '../exercises/mark-round';
import type { ResolvedSpan } from '../keys/resolve-key';
import { scoreMarks } from '../scoring/score-marks';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import type { ContestedPlace } from './place';

interface HandedInRound {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	exercise: MarkExercise;
	marks: readonly Range[];
}

/**
 * What a learner may contest in a mark round, in the order of the text: the places that the key asks
 * for, and her own marks that it counts against her. Asked the other way round, a wrongly marked
 * sentence contests its claims, and one that she left alone is proposed as a claim.
 */
export function listContestable(round: HandedInRound): ContestedPlace[] {
	const places = round.exercise.find === 'element' ? ofElement(round) : ofInverse(round);
	return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

function ofElement(round: HandedInRound): ContestedPlace[] {
	const { exercise, spans, document } = round;
	const { element, targets } = exercise;
	const asked = new Set(targets.flatMap(({ id, isRequired }) => (isRequired ? [id] : [])));
	const ofKey = spans
		.filter((span) => span.element === element && asked.has(span.id))
		.map(({ id, at }) => ({ element, spanId: id, ...at }));
	const own = extrasOf(round).flatMap((run) =>
		document.sentences
			.map(tokensOf)
			.filter((sentence) => overlaps(sentence, run))
			.map((sentence) => ({
				...{ element, spanId: null, start: Math.max(run.start, sentence.start) },
				end: Math.min(run.end, sentence.end)
			}))
	);
	return [...ofKey, ...own];
}

/** Runs that stand alone; what overhangs a found place is a matter of its edges. */
function extrasOf({ document, exercise, marks }: HandedInRound): Range[] {
	const { extraRuns } = scoreMarks(rulerFor(document, exercise), marks);
	return extraRuns.filter(({ isOverhang }) => !isOverhang);
}

function ofInverse(round: HandedInRound): ContestedPlace[] {
	const { exercise, spans, marks } = round;
	const { element } = exercise;
	const extras = extrasOf(round);
	const contested = spans
		.filter((span) => span.element === element && span.status === 'required')
		.filter(({ at }) => extras.some((run) => overlaps(run, at)))
		.map(({ id, at }) => ({ element, spanId: id, ...at }));
	const left = exercise.targets
		.filter(({ isRequired, core }) => isRequired && !marks.some((mark) => overlaps(mark, core)))
		.map(({ core: { start, end } }) => ({ element, spanId: null, start, end }));
	return [...contested, ...left];
}
