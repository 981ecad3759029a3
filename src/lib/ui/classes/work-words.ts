import { m } from '$i18n/paraglide/messages';
import type { AssignmentRules } from '$lib/domain/classes/assignment';
import type { Phase } from '$lib/domain/classes/assignment-phase';
import { momentWords } from './time-words';

interface Clock {
	timeZone: string;
	now: number;
}

/** "Due Friday, 11:59 pm", "Was due yesterday, …", "No due date". */
export function dueWords({ dueAt, phase }: { dueAt: number | null; phase: Phase }, clock: Clock) {
	if (dueAt === null) return m.work_no_due();
	const at = momentWords(dueAt, clock);
	return phase === 'late' || dueAt <= clock.now ? m.work_was_due({ at }) : m.work_due({ at });
}

/** The terms of an assignment, one sentence each, as a learner needs them. */
export function termLines(rules: AssignmentRules & { phase: Phase }, clock: Clock): string[] {
	const { dueAt, lateRule, attemptsAllowed, feedback, keep } = rules;
	const late = {
		accept: m.work_late_accept,
		mark: m.work_late_mark,
		refuse: m.work_late_refuse
	}[lateRule];
	const kept = {
		first: m.work_keep_first,
		last: m.work_keep_last,
		best: m.work_keep_best
	}[keep];
	return [
		`${dueWords(rules, clock)}.`,
		...(dueAt === null ? [] : [late()]),
		attemptsAllowed === null
			? m.work_attempts_unlimited()
			: m.work_attempts({ n: attemptsAllowed }),
		...(attemptsAllowed === 1 ? [] : [kept()]),
		feedbackLine({ feedback, dueAt }, clock),
		m.work_no_timer()
	];
}

/** When results are shown. */
export function feedbackLine(
	{ feedback, dueAt }: Pick<AssignmentRules, 'feedback' | 'dueAt'>,
	clock: Clock
): string {
	if (feedback === 'exercise') return m.work_feedback_exercise();
	if (feedback === 'hand-in') return m.work_feedback_hand_in();
	return dueAt === null
		? m.work_feedback_closed()
		: m.work_feedback_due({ at: momentWords(dueAt, clock) });
}
