import { z } from 'zod';
import type { Comparison } from '$lib/domain/comparisons/comparison';
import { readFiles } from './files';

const passage = z.strictObject({ article: z.string().min(1), quote: z.string().min(1) });
const options = z
	.array(z.strictObject({ text: z.string().min(1), correct: z.boolean(), why: z.string().min(1) }))
	.min(2);

/** The form of `compare.json`. */
export const comparisonsFile = z.array(
	z.strictObject({
		id: z.string().regex(/^[a-z0-9-]+$/),
		title: z.string().min(1),
		topic: z.string().min(1),
		passages: z.tuple([passage, passage]),
		similarities: options,
		differences: options,
		rule: options
	})
) satisfies z.ZodType<Comparison[]>;

/** Every pair of passages to compare; throws when the file is malformed. */
export function readComparisons(): Comparison[] {
	return comparisonsFile.parse(readFiles().comparisons);
}
