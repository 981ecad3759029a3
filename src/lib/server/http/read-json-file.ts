import type { z } from 'zod';
import { ok, refuse, type Result } from '$lib/domain/result';
import { MAX_FILE } from '$lib/forms/article-forms';

/** A file that somebody chose, in its schema. */
export async function readJsonFile<S extends z.ZodType>(
	file: FormDataEntryValue | null,
	schema: S
): Promise<Result<z.output<S>, 'none' | 'unreadable'>> {
	if (!(file instanceof File) || file.size === 0) return refuse('none');
	if (file.size > MAX_FILE) return refuse('unreadable');
	try {
		const parsed = schema.safeParse(JSON.parse(await file.text()));
		return parsed.success ? ok(parsed.data) : refuse('unreadable');
	} catch {
		return refuse('unreadable');
	}
}
