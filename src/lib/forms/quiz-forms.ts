import { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { ELEMENTS } from '$lib/domain/elements';
import { QUIZ_MINUTES } from '$lib/domain/quizzes/quiz-config';
import { requestId } from './once-form';
import { titleField } from './title-field';

/** Compose a quiz from these articles. */
export const composeForm = z.object({
	title: titleField,
	article: z.array(z.string().max(80)).min(1, { error: () => m.quizzes_choose_article() }),
	element: z.array(z.enum(ELEMENTS)).min(1, { error: () => m.quizzes_choose_element() }),
	minutes: z.enum(QUIZ_MINUTES).transform(Number),
	requestId
});

const base = z.string().min(1).max(64);

/** Move, drop or swap one exercise: "up:3". */
export const editForm = z.object({
	edit: z
		.string()
		.regex(/^(up|down|drop|swap):\d{1,2}$/)
		.transform((text) => {
			const [what, at] = text.split(':');
			return { do: what as 'up' | 'down' | 'drop' | 'swap', at: Number(at) };
		}),
	base,
	requestId
});

/** Add one exercise of the library. */
export const addForm = z.object({
	choice: z
		.string()
		.min(1, { error: () => m.quizzes_choose_exercise() })
		.max(160),
	base,
	requestId
});

export const renameForm = z.object({ title: titleField });
