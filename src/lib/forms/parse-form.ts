import { z } from 'zod';

export type Parsed<T> =
	| { ok: true; data: T }
	| {
			ok: false;
			errors: Record<string, string[] | undefined>;
			/** What was typed, so that nobody types it twice; never a secret. */
			values: Record<string, string>;
	  };

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
	return { ok: false, errors: z.flattenError(result.error).fieldErrors, values: typedIn(form) };
}

/** Secrets, and the one name that cannot be told: what is sent to pages may not carry it. */
const UNTOLD = /password|words|^__proto__$/i;

/** What a form may show again: its text fields without passwords and secret words. */
export function typedIn(form: FormData): Record<string, string> {
	return Object.fromEntries(
		[...form].flatMap(([name, value]) =>
			typeof value === 'string' && !UNTOLD.test(name) ? [[name, value]] : []
		)
	);
}
