import { z } from 'zod';
import type { Theme } from '$lib/domain/theme';
import { readFiles } from './files';

/** The form of `themes.json`. */
export const themesFile = z.array(
	z.strictObject({
		id: z.string().regex(/^[a-z-]+$/),
		title: z.string().min(1),
		sides: z.tuple([z.string().min(1), z.string().min(1)])
	})
) satisfies z.ZodType<Theme[]>;

/** The themes and their two sides, in their order; throws when the file is malformed. */
export function readThemes(): Theme[] {
	return themesFile.parse(readFiles().themes);
}
