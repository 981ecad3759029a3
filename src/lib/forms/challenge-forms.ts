import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { MAX_NOTE } from './note-forms';
import { requestId } from './once-form';

const said = z
	.string()
	// Browsers send line breaks as two characters and count them as one.
	.transform((text) => text.replaceAll('\r\n', '\n').trim())
	.refine((text) => text.length <= MAX_NOTE, { error: () => m.judge_too_long({ n: MAX_NOTE }) });

/** A learner contests a place, named as in `namePlace`. */
export const contestForm = z.object({
	place: z
		.string({ error: () => m.challenge_place_missing() })
		.max(80, { error: () => m.challenge_refused_place() }),
	reason: said.refine((text) => text !== '', { error: () => m.challenge_reason_missing() })
});

const line = z
	.string()
	.trim()
	.max(300, { error: () => m.judge_too_long({ n: 300 }) })
	.transform((text) => text || undefined)
	.optional();

/** A teacher answers a challenge; the words are for a place that is to join the key. */
export const answerChallengeForm = z
	.object({
		challenge: z.string().min(1).max(64),
		answer: z.enum(['accepted', 'debatable', 'declined'], {
			error: () => m.challenge_answer_unset()
		}),
		reason: said,
		kind: line,
		why: line,
		neutral: line,
		question: line,
		whereToLook: line,
		requestId
	})
	.refine(({ answer, reason }) => answer !== 'declined' || reason !== '', {
		path: ['reason'],
		error: () => m.challenge_answer_missing()
	});

/** Make proposed words debatable; `start` is their first token. */
export const debatableForm = z.object({ start: z.coerce.number().int().min(0), requestId });
