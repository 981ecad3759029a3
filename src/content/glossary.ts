import { z } from 'zod';
import { ELEMENTS } from '$lib/domain/elements';
import file from './glossary.json';
import { parseContent } from './parse-content';

const term = z.strictObject({
	id: z.string().regex(/^[a-z-]+$/),
	/** Null for words about practice itself. */
	element: z.enum(ELEMENTS).nullable(),
	term: z.string().min(1),
	definition: z.string().min(1),
	example: z.string().min(1),
	/** What it is easily taken for. */
	not: z.string().min(1).optional()
});

export type GlossaryTerm = z.infer<typeof term>;

/** Every term that keys and pages use; throws with the reason when the file is wrong. */
export function readGlossary(from: unknown = file): GlossaryTerm[] {
	return parseContent(z.array(term), './glossary.json', from);
}
