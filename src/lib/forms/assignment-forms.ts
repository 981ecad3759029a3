import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import {
	FEEDBACK_TIMES,
	KEEPS,
	LATE_RULES,
	MAX_ATTEMPTS,
	type AssignmentRules
} from '$lib/domain/classes/assignment';
import { zonedTimeToInstant } from '$lib/domain/classes/zoned-time';
import { requestId } from './once-form';
import { titleField } from './title-field';

const ATTEMPTS = ['unlimited', ...Array.from({ length: MAX_ATTEMPTS }, (_, i) => String(i + 1))];

const id = z.string().max(64);
/** A date and time as clocks in the class show it; empty for none. */
const moment = z.string().max(20);

/** The terms of an assignment, new or changed. */
export const assignmentForm = z.object({
	title: titleField,
	quiz: id.min(1, { error: () => m.assign_choose_quiz() }),
	for: z.enum(['all', 'some']),
	group: z.array(id).max(200),
	learner: z.array(id).max(500),
	opensAt: moment,
	dueAt: moment,
	lateRule: z.enum(LATE_RULES),
	attempts: z.string().refine((choice) => ATTEMPTS.includes(choice)),
	keep: z.enum(KEEPS),
	feedback: z.enum(FEEDBACK_TIMES),
	shuffle: z.literal('yes').optional(),
	asksSure: z.literal('yes').optional(),
	requestId
});

export type AssignmentForm = z.output<typeof assignmentForm>;

type Rules = { ok: true; rules: AssignmentRules } | { ok: false; errors: Record<string, string[]> };

/** The rules that a form asks for, with its times as clocks in the class show them. */
export function rulesFrom(form: AssignmentForm, timeZone: string): Rules {
	const opensAt = readMoment(form.opensAt, timeZone);
	const dueAt = readMoment(form.dueAt, timeZone);
	const errors: Record<string, string[]> = {};
	if (opensAt === undefined) errors['opensAt'] = [m.assign_time_wrong()];
	if (dueAt === undefined) errors['dueAt'] = [m.assign_time_wrong()];
	else if (dueAt === null && form.feedback === 'due') errors['dueAt'] = [m.assign_due_needed()];
	else if (dueAt !== null && opensAt != null && dueAt <= opensAt)
		errors['dueAt'] = [m.assign_due_before_open()];
	if (form.for === 'some' && form.group.length + form.learner.length === 0)
		errors['for'] = [m.assign_choose_somebody()];
	if (opensAt === undefined || dueAt === undefined || Object.keys(errors).length > 0)
		return { ok: false, errors };
	const { attempts, lateRule, keep, feedback, shuffle } = form;
	const attemptsAllowed = attempts === 'unlimited' ? null : Number(attempts);
	const ticked = { isShuffled: shuffle === 'yes', asksSure: form.asksSure === 'yes' };
	const rules = { opensAt, dueAt, lateRule, attemptsAllowed, keep, feedback, ...ticked };
	return { ok: true, rules };
}

/** Null for none, undefined for what is no time. */
function readMoment(text: string, timeZone: string): number | null | undefined {
	// Some browsers add seconds.
	return text === '' ? null : (zonedTimeToInstant(text.slice(0, 16), timeZone) ?? undefined);
}

/** Delete with everybody's work: only when that is ticked. */
export const deleteForm = z.object({
	sure: z.literal('yes', { error: () => m.assign_delete_tick() }),
	requestId
});

/** Files of answers that could not be sent. */
export const answersUpload = z.object({
	file: z.array(z.instanceof(File)).min(1),
	requestId
});
