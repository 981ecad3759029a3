import type { Key, KeySpan } from '../keys/key';

/** What differs between two versions of a key, place by place. */
export interface KeyDifference {
	added: KeySpan[];
	removed: KeySpan[];
	changed: { before: KeySpan; after: KeySpan; fields: (keyof KeySpan)[] }[];
}

/** Places are the same when their ids are: an id stays with a place as long as it lies on the desk. */
export function diffKeys(before: Key, after: Key): KeyDifference {
	const old = new Map(before.spans.map((span) => [span.id, span]));
	const now = new Set(after.spans.map(({ id }) => id));
	return {
		added: after.spans.filter(({ id }) => !old.has(id)),
		removed: before.spans.filter(({ id }) => !now.has(id)),
		changed: after.spans.flatMap((span) => {
			const was = old.get(span.id);
			const fields = was ? differingFields(was, span) : [];
			return was && fields.length > 0 ? [{ before: was, after: span, fields }] : [];
		})
	};
}

function differingFields(a: KeySpan, b: KeySpan): (keyof KeySpan)[] {
	const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof KeySpan)[];
	return fields.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
