import { z } from 'zod';
import { nameKey } from '$lib/domain/accounts/name-key';

const typed = z.string().max(200).default('');

/** Delete a class: its name, typed. */
export const eraseClassForm = z.object({ typed });

/** Delete a learner: which one, and the name typed. */
export const eraseLearnerForm = z.object({ typed, learner: z.string().min(1).max(60) });

/** Delete one's own account; whether classes that nobody else teaches may go too. */
export const eraseAccountForm = z.object({
	typed,
	mayEndClasses: z.literal('yes').optional()
});

/** Keep finished classes for so many months; empty keeps them until somebody deletes them. */
export const retentionForm = z.object({
	months: z.union([z.literal(''), z.coerce.number().int().min(1).max(120)])
});

/** Whether somebody typed a name as sign-in would take it. */
export function isTyped(typed: string, name: string): boolean {
	const [is, wanted] = [nameKey(typed), nameKey(name)];
	// A name of nothing but marks has no key: then the very text counts.
	return wanted === '' ? typed.trim() === name.trim() : is === wanted;
}
