import { z } from 'zod';

export type Parsed<T> =
	{ ok: true; data: T } | { ok: false; errors: Record<string, string[] | undefined> };

/**
 * Validate a form once, on the server. A field that occurs more than once, such as a row of
 * checkboxes, arrives as a list when its schema is one.
 */
export function parseForm<S extends z.ZodObject>(schema: S, form: FormData): Parsed<z.output<S>> {
	const values = Object.fromEntries(
		Object.entries(schema.shape).map(([name, field]) => [
			name,
			field instanceof z.ZodArray ? form.getAll(name) : (form.get(name) ?? undefined)
		])
	);
	const result = schema.safeParse(values);
	if (result.success) return { ok: true, data: result.data };
	return { ok: false, errors: z.flattenError(result.error).fieldErrors };
}
