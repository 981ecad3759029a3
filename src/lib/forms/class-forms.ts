import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { MAX_DEALT } from '$lib/domain/classes/deal-groups';
import { nameField } from './name-field';
import { requestId } from './once-form';

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
	} catch {
		return false;
	}
}

const settings = {
	name: nameField,
	timeZone: z.string().refine(isTimeZone, { error: () => m.class_zone_unknown() }),
	joining: z.enum(['open', 'approve']),
	naming: z.enum(['own', 'dealt'])
};

/** Make a class. */
export const newClassForm = z.object({ ...settings, requestId });

/** Change a class. */
export const classSettingsForm = z.object(settings);

/** Until when a code lets learners in. */
export const codeExpiryForm = z.object({ until: z.enum(['off', 'day', 'week', 'always']) });

/** Something is done to this one. */
export const oneForm = z.object({ id: z.string().min(1).max(64) });

/** Something is done to these. */
export const manyForm = z.object({ who: z.array(z.string().max(64)).min(1).max(500) });

/** New cards for these. */
export const cardsForm = manyForm.extend({ requestId });

/** Move these to another class. */
export const moveForm = manyForm.extend({ to: z.string().min(1).max(64) });

/** A list as it was pasted or uploaded; one of them is enough. */
export const rosterForm = z.object({
	list: z.string().max(60_000, { error: () => m.roster_list_too_long() }),
	file: z.instanceof(File).optional()
});

/** The names that the preview showed and the teacher left ticked. */
export const addLearnersForm = z.object({ learner: z.array(nameField).min(1).max(500), requestId });

export const renameForm = z.object({ name: nameField });

const tick = z.literal('yes').optional();

/** What helps one learner. */
export const supportForm = z.object({
	textSize: z.enum(['normal', 'large', 'larger']),
	isListView: tick,
	mayReadAloud: tick,
	extraAttempts: z.coerce.number().int().min(0).max(20)
});

export const groupForm = z.object({ group: nameField, requestId });

export const renameGroupForm = z.object({ id: z.string().max(64), group: nameField });

/** The whole table of ticks: "group:learner". */
export const membersForm = z.object({ member: z.array(z.string().max(140)).max(20_000) });

export const dealForm = z.object({
	count: z.coerce
		.number({ error: () => m.groups_count_wrong({ most: MAX_DEALT }) })
		.int({ error: () => m.groups_count_wrong({ most: MAX_DEALT }) })
		.min(2, { error: () => m.groups_count_wrong({ most: MAX_DEALT }) })
		.max(MAX_DEALT, { error: () => m.groups_count_wrong({ most: MAX_DEALT }) }),
	requestId
});
