import { z } from 'zod';
import { DEFAULT_READING, READING, type Reading } from '$lib/domain/reading';

const choice = <T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
	z.enum(values).catch(fallback as never);

/** The reading settings; anything unknown falls back to the default. */
export const readingForm = z.object({
	theme: choice(READING.theme, DEFAULT_READING.theme),
	size: choice(READING.size, DEFAULT_READING.size),
	spacing: choice(READING.spacing, DEFAULT_READING.spacing),
	ruler: choice(READING.ruler, DEFAULT_READING.ruler),
	speech: choice(READING.speech, DEFAULT_READING.speech),
	view: choice(READING.view, DEFAULT_READING.view)
}) satisfies z.ZodType<Reading>;
