import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { normalizeJoinCode } from '$lib/domain/classes/join-code';
import { nameField } from './name-field';
import { requestId } from './once-form';

/** A class code, typed in any way. */
export const codeForm = z.object({
	code: z
		.string()
		.max(40)
		.transform(normalizeJoinCode)
		.pipe(z.string().min(1, { error: () => m.join_code_empty() }))
});

/** Come into a class under a name. */
export const joinForm = z.object({ name: nameField, keep: z.literal('yes').optional(), requestId });

/** Sign in with the link of a card. */
export const cardForm = z.object({ keep: z.literal('yes').optional() });
