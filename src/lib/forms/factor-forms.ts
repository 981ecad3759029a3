import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { nameField } from './name-field';
import { requestId } from './once-form';

const code = z
	.string()
	.trim()
	.min(1, { error: () => m.account_fill_in() })
	.max(60);
const password = z
	.string()
	.min(1, { error: () => m.account_fill_in() })
	.max(2000);

export const secondStepForm = z.object({ code });
export const confirmAppForm = z.object({ code, requestId });

/** For what somebody may only do who knows the password, signed in or not. */
export const proveForm = z.object({ password });
export const renewCodesForm = z.object({ password, requestId });

export const askPasskeyForm = z.object({ name: nameField, password });
export const removePasskeyForm = z.object({ password, passkey: z.string().min(1).max(2000) });
export const endSessionForm = z.object({ session: z.string().min(1).max(60) });

const base64url = z
	.string()
	.regex(/^[\w-]+$/)
	.max(20_000);
/** What a browser made of a question, as JSON in a hidden field. */
const answer = z
	.string()
	.max(60_000)
	.transform((text, context) => {
		try {
			return JSON.parse(text) as unknown;
		} catch {
			context.addIssue(m.form_incomplete());
			return z.NEVER;
		}
	});
const credential = { id: base64url, rawId: base64url, type: z.literal('public-key') };
const clientExtensionResults = z.object({}).default({});

export const addPasskeyForm = z.object({
	name: nameField,
	requestId,
	answer: answer.pipe(
		z.object({
			...credential,
			clientExtensionResults,
			response: z.object({ clientDataJSON: base64url, attestationObject: base64url })
		})
	)
});

export const passkeyForm = z.object({
	answer: answer.pipe(
		z.object({
			...credential,
			clientExtensionResults,
			response: z
				.object({ clientDataJSON: base64url, authenticatorData: base64url })
				.and(z.object({ signature: base64url, userHandle: z.string().max(200).default('') }))
		})
	)
});
