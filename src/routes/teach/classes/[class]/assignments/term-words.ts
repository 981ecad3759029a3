import { m } from '$i18n/paraglide/messages';
import { FEEDBACK_TIMES, KEEPS, LATE_RULES, MAX_ATTEMPTS } from '$lib/domain/classes/assignment';

// What a teacher can choose, in words.

const FEEDBACK = {
	exercise: () => ({
		title: m.assign_feedback_exercise(),
		note: m.assign_feedback_exercise_note()
	}),
	'hand-in': () => ({ title: m.assign_feedback_hand_in(), note: m.assign_feedback_hand_in_note() }),
	due: () => ({ title: m.assign_feedback_due(), note: m.assign_feedback_due_note() })
};
const LATE = {
	accept: () => ({ title: m.assign_late_accept(), note: m.assign_late_accept_note() }),
	mark: () => ({ title: m.assign_late_mark(), note: m.assign_late_mark_note() }),
	refuse: () => ({ title: m.assign_late_refuse(), note: m.assign_late_refuse_note() })
};
const KEEP = { first: m.assign_keep_first, last: m.assign_keep_last, best: m.assign_keep_best };

export const feedbackOptions = () =>
	FEEDBACK_TIMES.map((value) => ({ value, ...FEEDBACK[value]() }));

export const lateOptions = () => LATE_RULES.map((value) => ({ value, ...LATE[value]() }));

export const keepOptions = () => KEEPS.map((value) => ({ value, text: KEEP[value]() }));

export function attemptOptions() {
	const counted = Array.from({ length: MAX_ATTEMPTS }, (_, i) => String(i + 1));
	return [
		...counted.map((value) => ({ value, text: value })),
		{ value: 'unlimited', text: m.assign_unlimited() }
	];
}
