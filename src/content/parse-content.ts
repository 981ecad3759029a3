import { z } from 'zod';

/** Read a content file by its form; throws with the name of the file and what is wrong in it. */
export function parseContent<T>(form: z.ZodType<T>, path: string, file: unknown): T {
	const result = form.safeParse(file);
	if (result.success) return result.data;
	throw new Error(`${path}: ${z.prettifyError(result.error)}`);
}
