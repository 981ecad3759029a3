import { m } from '$i18n/paraglide/messages';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { Feedback, MarkFeedback } from '$lib/domain/feedback/feedback';

/** "6½": halves and quarters as people write them, other parts with one decimal. */
export function points(value: number): string {
	const whole = Math.floor(value + 1e-9);
	const rest = value - whole;
	const part = { 0: '', 0.25: '¼', 0.5: '½', 0.75: '¾' }[Math.round(rest * 100) / 100];
	if (part === undefined) return String(Math.round(value * 10) / 10);
	return whole === 0 && part !== '' ? part : `${whole}${part}`;
}

/** "6½ of 12" */
export function scoreWords({ points: earned, total }: { points: number; total: number }): string {
	return m.round_score({ points: points(earned), total });
}

/** Of how many things a score tells. */
export function scoreTotal(feedback: Feedback): number {
	if (feedback.kind === 'mark') return feedback.balance.required;
	if (feedback.kind === 'context') return feedback.formula.open;
	return feedback.kind === 'compare' ? feedback.parts.length : feedback.items.length;
}

const SCORE_LABEL = {
	classify: m.score_classify,
	context: m.score_questions,
	match: m.score_match,
	reword: m.score_reword,
	spot: m.score_spot,
	compare: m.score_compare,
	ledger: m.score_ledger
};

/** "of 12 loaded terms" */
export function scoreLabel(exercise: PublicExercise, total: number): string {
	if (exercise.kind !== 'mark') return SCORE_LABEL[exercise.kind]({ total });
	const things = {
		claim: exercise.find === 'no-claim' ? m.score_label_no_claim() : m.score_label_claim(),
		source: m.score_label_source(),
		loaded: m.score_label_loaded(),
		context: m.score_label_context()
	}[exercise.element];
	return `${m.score_of({ total })} ${things}`;
}

/** A mark round: what was found and what was marked wrongly stand apart from the points. */
export function markScoreWords(
	exercise: PublicExercise,
	{ balance, counts, formula }: MarkFeedback,
	score: number
): { large: string; label: string; small: string } {
	const wrong = counts.extra + counts.different;
	const total = balance.required;
	if (total === 0) {
		const small = m.score_points_clean({ points: points(score) });
		return wrong === 0
			? { large: m.score_clean_nothing(), label: m.score_clean_left(), small }
			: { large: String(wrong), label: m.score_clean_marked(), small };
	}
	const label = m.score_found({ things: scoreLabel(exercise, total) });
	return {
		large: String(balance.found),
		label: wrong === 0 ? label : label + m.score_wrong({ n: wrong }),
		small: m.score_points({ points: points(score * total), total, cost: points(formula.lambda) })
	};
}
