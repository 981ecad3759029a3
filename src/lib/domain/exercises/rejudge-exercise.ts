import type { ResolvedSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import type { Exercise } from './exercise';
import { elementTargets, noClaimTargets } from './mark-targets';

interface Judging {
	document: TextDocument;
	/** The places that it was made of. */
	before: readonly ResolvedSpan[];
	/** The places that answers are judged by. */
	after: readonly ResolvedSpan[];
}

/**
 * The exercise as it was asked, judged by another key of the same text, so that every answer still
 * fits: a mark round is measured against the new places; a question about a place that stands no
 * longer as it did costs nobody.
 */
export function rejudgeExercise(exercise: Exercise, judging: Judging): Exercise {
	const { document, after } = judging;
	switch (exercise.kind) {
		case 'mark': {
			const isDirect = exercise.find === 'element';
			const targets = isDirect
				? elementTargets(after, exercise.element)
				: noClaimTargets(document, after);
			return { ...exercise, targets };
		}
		case 'classify':
			return { ...exercise, freed: freedOf(exercise.passages, judging) };
		case 'match':
			return { ...exercise, freed: freedOf(exercise.claims, judging) };
		case 'reword':
			return { ...exercise, freed: freedOf(exercise.items, judging) };
		case 'context':
			return { ...exercise, freed: freedOf(exercise.options, judging) };
		default:
			return exercise;
	}
}

function freedOf(
	questions: readonly { id: string; spanId: string }[],
	{ before, after }: Judging
): string[] {
	const statusIn = (spans: readonly ResolvedSpan[], spanId: string) =>
		spans.find(({ id }) => id === spanId)?.status;
	return questions
		.filter(({ spanId }) => statusIn(before, spanId) !== statusIn(after, spanId))
		.map(({ id }) => id);
}
