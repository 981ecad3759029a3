import type { MarkExercise } from '../exercises/exercise';
import type { ResolvedSpan } from '../keys/resolve-key';
import type { MarkRuler } from '../scoring/mark-ruler';
import type { MarkScore } from '../scoring/score-marks';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { measureBalance } from './balance';
import { explainExtras } from './explain-extras';
import type { FeedbackNote, MarkFeedback, Verdict } from './feedback';
import { explainNoClaim } from './explain-no-claim';
import { explainSpans } from './explain-spans';

/** All that is known about one handed-in mark round. */
export interface MarkedRound {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	exercise: MarkExercise;
	ruler: MarkRuler;
	marks: readonly Range[];
	score: MarkScore;
}

const NO_COUNTS: Record<Verdict, number> = {
	found: 0,
	partly: 0,
	missed: 0,
	extra: 0,
	different: 0,
	debatable: 0,
	fine: 0,
	left: 0
};

/** What to tell the learner about a round: notes in reading order, counts, balance, formula. */
export function markFeedback(round: MarkedRound): MarkFeedback {
	const places = round.exercise.find === 'element' ? explainSpans(round) : explainNoClaim(round);
	const notes = [...places, ...explainExtras(round)].sort(
		(a, b) => a.at.start - b.at.start || a.at.end - b.at.end
	);
	const { score, ruler } = round;
	return {
		kind: 'mark',
		notes,
		counts: countVerdicts(notes),
		balance: measureBalance(round),
		formula: {
			credits: score.credits.map(({ credit }) => credit),
			extraUnits: score.extraUnits,
			lambda: ruler.lambda ?? 0,
			raw: score.raw ?? 0
		}
	};
}

function countVerdicts(notes: readonly FeedbackNote[]): Record<Verdict, number> {
	const counts = { ...NO_COUNTS };
	for (const note of notes) counts[note.verdict]++;
	return counts;
}
