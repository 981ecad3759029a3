import { m } from '$i18n/paraglide/messages';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { Feedback } from '$lib/domain/feedback/feedback';

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
	return feedback.kind === 'classify' ? feedback.passages.length : feedback.formula.open;
}

/** "of 12 loaded terms" */
export function scoreLabel(exercise: PublicExercise, total: number): string {
	if (exercise.kind === 'classify') return m.score_classify({ total });
	if (exercise.kind === 'context') return m.score_questions({ total });
	const things = {
		claim: exercise.find === 'no-claim' ? m.score_label_no_claim() : m.score_label_claim(),
		source: m.score_label_source(),
		loaded: m.score_label_loaded(),
		context: m.score_label_context()
	}[exercise.element];
	return `${m.score_of({ total })} ${things}`;
}
