import { z } from 'zod';
import { ELEMENTS } from '$lib/domain/elements';
import type { FoilPair } from '$lib/domain/foils/foil';
import { FORM_PAIRS } from '$lib/domain/foils/form-items';
import { readFiles } from './files';

const sentence = z.strictObject({
	text: z.string().min(1),
	tested: z.array(z.string().min(1)).min(1).optional(),
	why: z.string().min(1)
});

/** The form of a file in `foils/`. */
export const foilsFile = z.array(
	z.strictObject({
		id: z.string().regex(/^[a-z0-9-]+$/),
		element: z.enum(ELEMENTS),
		theme: z.string().min(1),
		favors: z.enum(['first', 'second']).optional(),
		form: z.int().min(1).max(FORM_PAIRS).optional(),
		signal: sentence,
		foil: sentence
	})
) satisfies z.ZodType<FoilPair[]>;

/** Every matched pair, those of the tests too; throws when a file is malformed. */
export function readFoils(): FoilPair[] {
	return Object.values(readFiles().foils).flatMap((pairs) => foilsFile.parse(pairs));
}
