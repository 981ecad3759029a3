import type { z } from 'zod';
import type { ContentProblem } from './check-content';

/** What is wrong with a file's form, in the words of whoever mends it: entries go by their id. */
export function describeIssues(file: string, value: unknown, error: z.ZodError): ContentProblem[] {
	return error.issues.map(({ path, message }) => {
		const { id, rest } = nameEntry(value, path);
		const field = rest.join('.');
		const problem = field === '' ? message : `${field}: ${message}`;
		return { file, where: id, problem };
	});
}

/** The id of the innermost entry on the way that has one, and the rest of the way. */
function nameEntry(value: unknown, path: readonly PropertyKey[]) {
	let entry = value;
	let id = '';
	let rest = path;
	for (const [index, step] of path.entries()) {
		entry = (entry as Record<PropertyKey, unknown> | undefined)?.[step];
		if (!hasId(entry)) continue;
		id = entry.id;
		rest = path.slice(index + 1);
	}
	return { id, rest: rest.map(String) };
}

function hasId(entry: unknown): entry is { id: string } {
	return typeof (entry as { id?: unknown } | null)?.id === 'string';
}
