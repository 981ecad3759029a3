import type { z } from 'zod';
import { m } from '$i18n/paraglide/messages';
import { problem } from './problem';

type Read<T> = { ok: true; value: T } | { ok: false; response: Response };

/** The body of an API request in its schema, or the 4xx that says what is wrong with it. */
export async function readJson<S extends z.ZodType>(
	request: Request,
	schema: S
): Promise<Read<z.output<S>>> {
	if (!request.headers.get('content-type')?.startsWith('application/json'))
		return { ok: false, response: problem(415, m.problem_not_json_type()) };
	const text = await request.text();
	const value = parse(text);
	if (value === undefined) return { ok: false, response: problem(400, m.problem_invalid_json()) };
	const parsed = schema.safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	const [issue] = parsed.error.issues;
	const field = issue?.path.join('.') ?? '';
	const detail = m.problem_invalid_field({ field, why: issue?.message ?? '' });
	return { ok: false, response: problem(400, detail) };
}

/** The parsed value; undefined (which JSON cannot hold) when the text is not JSON. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
