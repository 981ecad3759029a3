import { refuse, ok, type Result } from '$lib/domain/result';

/**
 * Whether this program can open a database that was made by some migrations: one of an older
 * release is migrated; one that knows more than this program does is refused, in words.
 */
export function compareSchema(
	theirs: readonly string[],
	ours: readonly string[]
): Result<'same' | 'older', string> {
	if (theirs.length === 0)
		return refuse('It belongs to another program: none of its tables tells of Bluepencil.');
	const unknown = theirs.filter((name) => !ours.includes(name));
	if (unknown.length === theirs.length)
		return refuse('It belongs to another program: its schema has another history.');
	if (unknown.length > 0)
		return refuse(
			`It was made by a newer release of Bluepencil (its schema is ${theirs.at(-1)}). Install that release, then restore.`
		);
	if (theirs.some((name, place) => name !== ours[place]))
		return refuse('It lacks a step of the schema that comes before others which it has.');
	return ok(theirs.length === ours.length ? 'same' : 'older');
}
